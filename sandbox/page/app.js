// The page: whose screens are shown, the sandbox's clock, and the way events reach the panes.

import { avatar, dialog, el } from "./dom.js";
import { Pane } from "./pane.js";
import { connect, forgetSeen, now, onChange, post, roomsOf, store, unreadIn } from "./store.js";

const panes = new Map();
const narrow = matchMedia("(max-width: 760px)");
const chips = document.querySelector(".chips");
const main = document.querySelector(".panes");
const offline = document.querySelector(".offline");
let shown = JSON.parse(localStorage.getItem("shown") ?? "null");
let current = Number(localStorage.getItem("current")) || null; // on a narrow screen

/** At first one of each: a customer, staff, the owner. */
function firstShown() {
  const people = [...store.people.values()];
  return ["customer", "staff", "owner"].map((role) => people.find((person) => person.role === role)?.user.id).filter(Boolean);
}

function visible() {
  if (narrow.matches) return [current];
  return [...store.people.keys()].filter((id) => shown.includes(id));
}

function choose(person) {
  if (narrow.matches) current = person;
  else shown = shown.includes(person) ? shown.filter((id) => id !== person) : [...shown, person];
  localStorage.setItem("shown", JSON.stringify(shown));
  localStorage.setItem("current", current);
  drawAll();
}

function drawAll() {
  if (!store.bot) return;
  shown = (shown ?? firstShown()).filter((id) => store.people.has(id));
  if (!store.people.has(current)) current = firstShown()[0];
  const wanted = visible();
  for (const id of wanted) if (!panes.has(id)) panes.set(id, new Pane(id));
  const boxes = wanted.map((id) => panes.get(id).box);
  if (boxes.some((box, at) => main.children[at] !== box) || main.children.length !== boxes.length) main.replaceChildren(...boxes);
  for (const id of wanted) panes.get(id).draw();
  drawChips();
}

function drawChips() {
  const wanted = visible();
  chips.replaceChildren(...[...store.people.values()].filter(({ user }) => !user.is_bot).map(({ user, role }) => {
    const on = wanted.includes(user.id);
    const count = on ? 0 : roomsOf(user.id).reduce((sum, room) => sum + unreadIn(user.id, room), 0);
    return el("button", { type: "button", class: `chip ${role}`, "aria-pressed": String(on), "data-testid": `person-${user.id}`, title: role, onclick: () => choose(user.id) },
      avatar(user.id, user.first_name, true), user.first_name, count ? el("span", { class: "badge" }, String(count)) : null);
  }));
}

function take(event) {
  if (event.type === "state" || event.type === "clock") drawClock();
  if (event.type === "answer") panes.get(event.user_id)?.answered(event);
  drawAll();
}

function drawClock() {
  const text = now().toLocaleString("en-GB", { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", second: "2-digit" });
  document.querySelector(".clock time").textContent = text;
}

function clockMenu() {
  const steps = [["+5 min", 300], ["+30 min", 1800], ["+1 h", 3600], ["+1 day", 86400]];
  const move = (seconds) => post("/sandbox/clock", JSON.stringify({ seconds }));
  const number = el("input", { type: "number", min: 1, value: 10, "aria-label": "How much" });
  const unit = el("select", { "aria-label": "Unit" }, [["minutes", 60], ["hours", 3600], ["days", 86400]].map(([name, value]) => el("option", { value }, name)));
  const form = document.querySelector(".clock-menu");
  form.addEventListener("submit", (event) => { event.preventDefault(); move(number.value * unit.value); });
  form.append(
    el("p", {}, "Move the sandbox's time forward"),
    el("div", { class: "steps" }, steps.map(([label, seconds]) => el("button", { type: "button", onclick: () => move(seconds) }, label))),
    el("div", { class: "custom" }, number, unit, el("button", { type: "submit" }, "Move")),
    el("button", { type: "button", class: "danger", "data-testid": "reset", onclick: reset }, "Reset everything"));
}

async function reset() {
  const sure = await dialog(document.body, "Forget all messages and begin anew? The bot keeps its own records.", { confirm: "Reset", cancel: "Cancel" });
  if (!sure) return;
  forgetSeen();
  await post("/sandbox/reset", "{}");
  location.reload();
}

clockMenu();
setInterval(drawClock, 1000);
onChange(take);
narrow.addEventListener("change", drawAll);
document.addEventListener("visibilitychange", drawAll);
connect((online) => { offline.hidden = online; });
