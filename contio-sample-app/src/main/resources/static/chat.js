// The agent's turn, as soon as there is one. The page is told of it and asks for nothing before.
const turns = document.getElementById('turns');
const waiting = document.getElementById('waiting');

function showWaiting() {
	const last = turns.lastElementChild;
	waiting.hidden = !last || last.classList.contains('agent') || last.dataset.status === 'failed';
}

async function take(id) {
	const shown = document.getElementById(`turn-${id}`);
	// The stream begins with what is remembered; only a turn that was not done can have changed
	if (shown && ['completed', 'failed'].includes(shown.dataset.status)) {
		return;
	}
	const response = await fetch(`${turns.dataset.stream}/${id}`);
	if (!response.ok) {
		return;
	}
	const template = document.createElement('template');
	template.innerHTML = (await response.text()).trim();
	const turn = template.content.firstElementChild;
	if (shown) {
		shown.replaceWith(turn);
	}
	else {
		turns.append(turn);
	}
	showWaiting();
}

// One after the other, so that turns stand in the order in which they came
let last = Promise.resolve();
new EventSource(turns.dataset.stream).onmessage = (message) => {
	last = last.then(() => take(message.data));
};
showWaiting();
