// Making elements, and the small things that float above the page: dialogs, toasts, menus.

/** `el("button", { class: "x", onclick: f, "data-testid": "y" }, "text", child)`: text is always text, never HTML. */
export function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

export function initials(name) {
  const words = name.split(/[\s·]+/).filter(Boolean);
  return words.slice(0, 2).map((word) => [...word][0]).join("").toUpperCase();
}

const COLOURS = ["#e17076", "#7bc862", "#e5a64d", "#65aadd", "#a695e7", "#ee7aae", "#6ec9cb"];

export function colourOf(id) {
  return COLOURS[Math.abs(Number(id)) % COLOURS.length];
}

export function avatar(id, name, small = false) {
  const shape = { class: small ? "avatar small" : "avatar", style: `background:${colourOf(id)}`, "aria-hidden": "true" };
  return el("span", shape, initials(name));
}

export function toast(pane, text) {
  const shown = el("div", { class: "toast", role: "status", "data-testid": "toast" }, text);
  pane.append(shown);
  setTimeout(() => shown.remove(), 4000);
}

/** Ask; resolves to true on the named button. Without a `question` it only tells. */
export function dialog(pane, text, { confirm = "OK", cancel = null, input = null } = {}) {
  return new Promise((resolve) => {
    const field = input === null ? null : el("textarea", { rows: 3, "aria-label": text });
    if (field) field.value = input;
    const done = (answer) => { box.close(); box.remove(); resolve(answer); };
    const box = el("dialog", { class: "dialog", "data-testid": "dialog", oncancel: () => done(false) },
      el("p", {}, text), field,
      el("div", { class: "dialog-buttons" },
        cancel && el("button", { type: "button", onclick: () => done(false) }, cancel),
        el("button", { type: "button", class: "primary", onclick: () => done(field ? field.value : true) }, confirm)));
    pane.append(box);
    box.showModal();
  });
}

/** A menu beside `anchor`; `items` are [label, action] pairs, `head` any element above them. */
export function menu(anchor, items, head = null) {
  document.querySelector(".menu")?.remove();
  const box = el("div", { class: "menu", role: "menu", "data-testid": "menu" }, head,
    items.map(([label, action]) =>
      el("button", { type: "button", role: "menuitem", onclick: () => { box.remove(); action(); } }, label)));
  document.body.append(box);
  const place = anchor.getBoundingClientRect();
  const below = place.bottom + box.offsetHeight < innerHeight;
  box.style.left = `${Math.max(8, Math.min(place.left, innerWidth - box.offsetWidth - 8))}px`;
  box.style.top = `${below ? place.bottom + 4 : Math.max(8, place.top - box.offsetHeight - 4)}px`;
  box.querySelector("button")?.focus();
  const away = (event) => {
    if (event.type === "keydown" ? event.key !== "Escape" : box.contains(event.target)) return;
    box.remove();
    removeEventListener("pointerdown", away, true);
    removeEventListener("keydown", away, true);
  };
  addEventListener("pointerdown", away, true);
  addEventListener("keydown", away, true);
  return box;
}
