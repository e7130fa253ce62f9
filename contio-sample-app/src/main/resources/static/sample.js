// Events as they arrive, and buttons that do not leave the page.
const events = document.getElementById('events');

function element(name, text) {
	const created = document.createElement(name);
	created.textContent = text;
	return created;
}

function card(entry) {
	const card = document.createElement('li');
	card.className = 'card';
	const title = element('h3', entry.type);
	const time = element('time', new Date(entry.timestamp).toLocaleTimeString());
	time.dateTime = entry.timestamp;
	title.append(time);
	const data = document.createElement('dl');
	for (const [name, value] of Object.entries(entry.data)) {
		data.append(element('dt', name), element('dd', typeof value === 'object' ? JSON.stringify(value, null, 2) : value));
	}
	const about = entry.user ? ` · for ${entry.user.email}` : '';
	card.append(title, data, element('footer', `${entry.id}${about} · signed ${entry.scheme}`));
	return card;
}

function listen() {
	const empty = document.getElementById('empty');
	const connection = document.getElementById('connection');
	const dot = document.getElementById('dot');
	const feed = new EventSource(events.dataset.feed);
	feed.onopen = () => {
		// The server sends what it remembers again at every connection
		events.replaceChildren();
		empty.hidden = false;
		connection.textContent = 'live';
		dot.classList.add('live');
	};
	feed.onerror = () => {
		connection.textContent = 'reconnecting …';
		dot.classList.remove('live');
	};
	feed.onmessage = (message) => {
		events.prepend(card(JSON.parse(message.data)));
		empty.hidden = true;
	};
}

if (events) {
	listen();
}

document.getElementById('samples')?.addEventListener('submit', async (submit) => {
	submit.preventDefault();
	const form = submit.currentTarget;
	await fetch(form.action, { method: 'POST', body: new FormData(form, submit.submitter) });
});

// Tells the server in which zone to show times
document.cookie = `zone=-/${Intl.DateTimeFormat().resolvedOptions().timeZone}; path=/; SameSite=Lax`;
