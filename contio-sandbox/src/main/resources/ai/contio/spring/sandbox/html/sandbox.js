/* Comfort only: every page works without it. */
"use strict";

for (const text of document.querySelectorAll("[data-copy]")) {
	const button = document.createElement("button");
	button.type = "button";
	button.className = "copy";
	button.textContent = "Copy";
	button.setAttribute("aria-label", "Copy " + text.textContent);
	button.addEventListener("click", async () => {
		await navigator.clipboard.writeText(text.textContent);
		button.textContent = "Copied";
		setTimeout(() => button.textContent = "Copy", 1500);
	});
	text.after(button);
}

/* The message of a form that is done is not shown again after a reload */
const here = new URL(location.href);
if (here.searchParams.has("outcome")) {
	here.searchParams.delete("outcome");
	history.replaceState(null, "", here);
}

/* Another type shows its sample at once, unless that would lose what was typed */
const type = document.getElementById("choose-type");
const data = document.getElementById("data");
type?.addEventListener("change", () => {
	if (data.value === data.defaultValue) {
		type.form.requestSubmit();
	}
});

const refresh = document.getElementById("refresh");
if (refresh) {
	document.getElementById("refresh-label").hidden = false;
	refresh.checked = sessionStorage.getItem("refresh") === "on";
	refresh.addEventListener("change", () => sessionStorage.setItem("refresh", refresh.checked ? "on" : "off"));
	setInterval(() => {
		const typing = ["INPUT", "TEXTAREA", "SELECT"].includes(document.activeElement.tagName)
				&& document.activeElement !== refresh;
		if (refresh.checked && !document.hidden && !typing) {
			location.reload();
		}
	}, 3000);
}
