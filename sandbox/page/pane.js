// One person's screen: their chats, a forum's topics, the messages and the foot to write in.

import { Composer } from "./composer.js";
import { avatar, colourOf, dialog, el, menu, toast } from "./dom.js";
import { bubbles, clockTime, drawBubble, summary } from "./message.js";
import { act, history, markSeen, nameOf, roomsOf, store, unread, unreadIn } from "./store.js";

const QUICK = ["👍", "❤", "🔥", "🙏", "😁", "😢", "👎"];

export class Pane {
  constructor(person) {
    this.person = person;
    this.chat = this.firstChat();
    this.topic = null; // of a forum: null is the list, 0 is General
    this.drawn = new Map();
    this.composer = new Composer(this);
    this.head = el("header", { class: "head" });
    this.list = el("div", { class: "messages", "data-testid": "messages", role: "log", "aria-live": "polite" });
    this.atEnd = true;
    this.list.addEventListener("scroll", () => { this.atEnd = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 80; });
    this.list.addEventListener("load", () => this.keepEnd(), true);
    new ResizeObserver(() => this.keepEnd()).observe(this.list);
    this.topics = el("div", { class: "topics", "data-testid": "topics" });
    const { user } = store.people.get(person);
    this.box = el("section", { class: "pane", "aria-label": user.first_name, "data-testid": `pane-${person}`, "data-name": user.first_name },
      this.head, this.topics, this.list, this.composer.element);
  }

  /** Staff live in their group, everybody else in their chat with the bot. */
  firstChat() {
    const { role } = store.people.get(this.person);
    const group = roomsOf(this.person).find((room) => room.chat.type !== "private");
    return role === "staff" && group ? group.chat.id : this.person;
  }

  get room() {
    return store.rooms.get(this.chat) ?? null;
  }

  get inList() {
    return Boolean(this.room?.chat.is_forum) && this.topic === null;
  }

  /** Where a new message goes, for the moves that may go into a topic. */
  place() {
    return this.topic ? { thread_id: this.topic } : {};
  }

  async move(name, args, files = []) {
    const chat = ["start", "block", "unblock"].includes(name) ? {} : { chat_id: this.chat };
    try {
      return await act(name, { user_id: this.person, ...chat, ...args }, files);
    } catch (error) {
      toast(this.box, error.message);
      return null;
    }
  }

  press(message, button, element) {
    element.classList.add("waiting");
    setTimeout(() => element.classList.remove("waiting"), 1500);
    return this.move("press", { message_id: message.message_id, button: button.callback_data });
  }

  command(text) {
    return this.move("speak", { text, ...this.place() });
  }

  react(id, emoji) {
    return this.move("react", { message_id: id, emoji });
  }

  jump(id) {
    const row = this.drawn.get(id)?.element;
    row?.scrollIntoView({ block: "center", behavior: "smooth" });
    row?.classList.add("flash");
    setTimeout(() => row?.classList.remove("flash"), 1200);
  }

  showMenu({ message, reactions }, anchor) {
    const own = message.from?.id === this.person && !message.forward_origin;
    const given = reactions.filter((each) => each.by === this.person).map((each) => each.reaction.emoji);
    const quick = el("div", { class: "quick" }, QUICK.map((emoji) => el("button", { type: "button", class: given.includes(emoji) ? "mine" : "", "aria-label": `React ${emoji}`,
      onclick: () => { box.remove(); this.react(message.message_id, given.includes(emoji) ? null : emoji); } }, emoji)));
    const text = message.text ?? message.caption;
    const box = menu(anchor, [
      ["Reply", () => this.composer.setContext({ kind: "reply", message })],
      ...(own && text !== undefined ? [["Edit", () => this.composer.setContext({ kind: "edit", message })]] : []),
      ...(text ? [["Copy text", () => navigator.clipboard.writeText(text)]] : []),
      ["Delete", () => this.move("delete", { message_id: message.message_id })],
    ], quick);
  }

  answered({ text, alert }) {
    if (!text) return;
    if (alert) dialog(this.box, text);
    else toast(this.box, text);
  }

  draw() {
    if (this.chat !== this.person && !this.room) this.chat = this.firstChat();
    this.box.classList.toggle("listing", this.inList);
    this.drawHead();
    this.topics.hidden = !this.inList;
    this.list.hidden = this.inList;
    this.composer.element.hidden = this.inList;
    if (this.inList) return this.drawTopics();
    this.composer.draw();
    this.drawMessages();
  }

  drawHead() {
    const { user } = store.people.get(this.person);
    const chats = [null, ...roomsOf(this.person).filter((room) => room.chat.type !== "private")];
    const topic = this.topic === null ? null : this.room?.topics.get(this.topic);
    const back = this.room?.chat.is_forum && this.topic !== null
      && el("button", { class: "icon back", type: "button", "aria-label": "All topics", onclick: () => this.openTopic(null) }, "‹");
    const title = this.room?.chat.is_forum && this.topic !== null ? (topic?.name ?? "General") : (this.chat === this.person ? store.bot.first_name : this.room.chat.title);
    const id = this.chat === this.person ? store.bot.id : this.chat;
    this.head.replaceChildren(
      el("div", { class: "who" }, avatar(this.person, nameOf(user), true), el("b", {}, nameOf(user)), el("small", {}, this.about(user)),
        chats.length > 1 && el("div", { class: "tabs", role: "tablist" }, chats.map((room) => this.tab(room)))),
      el("div", { class: "peer" }, back, topic ? topicIcon(topic) : avatar(id, title), el("div", { class: "titles" }, el("b", { "data-testid": "chat-title" }, title), this.subtitle()), this.options()));
  }

  about(user) {
    return [store.people.get(this.person).role, user.language_code].filter(Boolean).join(" · ");
  }

  tab(room) {
    const id = room ? room.chat.id : this.person;
    const own = room ?? store.rooms.get(this.person);
    const count = own && id !== this.chat ? unreadIn(this.person, own) : 0;
    return el("button", { type: "button", role: "tab", "aria-selected": String(id === this.chat), onclick: () => this.open(id) },
      room ? "Group" : "Bot", count ? el("span", { class: "badge" }, String(count)) : null);
  }

  subtitle() {
    const typing = store.typing.get(`${this.chat}/${this.topic || ""}`) ?? 0;
    if (typing > Date.now()) {
      setTimeout(() => this.drawHead(), typing - Date.now() + 50);
      return el("small", { class: "typing", "data-testid": "typing" }, "typing…");
    }
    if (this.chat === this.person) return el("small", {}, this.room?.blocked ? "blocked" : "bot");
    return el("small", {}, this.topic === null || !this.room.chat.is_forum ? `${this.room.members.length} members` : this.room.chat.title);
  }

  options() {
    if (this.chat !== this.person || !this.room) return null;
    const label = this.room.blocked ? "Unblock the bot" : "Block the bot";
    const items = [[label, () => this.move(this.room.blocked ? "unblock" : "block", {})], ["Press Start again", () => this.move("start", {})],
      ["Open a deep link…", async () => {
        const payload = await dialog(this.box, "What stands behind ?start= in the link", { confirm: "Open", cancel: "Cancel", input: "" });
        if (payload !== false) this.move("start", { payload });
      }]];
    const button = el("button", { class: "icon", type: "button", "aria-label": "Chat menu", "data-testid": "chat-menu", onclick: () => menu(button, items) }, "⋮");
    return button;
  }

  open(chat) {
    this.chat = chat;
    this.openTopic(null);
  }

  openTopic(topic) {
    this.topic = topic;
    this.drawn.clear();
    this.list.replaceChildren();
    this.atEnd = true;
    this.draw();
  }

  drawTopics() {
    const listed = [{ id: 0, name: "General", colour: "#8d969c", icon: "#" }, ...[...this.room.topics.values()].filter((topic) => !topic.deleted)];
    const latest = new Map(listed.map((topic) => [topic.id, history(this.room, topic.id).at(-1)?.message]));
    listed.sort((a, b) => (latest.get(b.id)?.message_id ?? 0) - (latest.get(a.id)?.message_id ?? 0));
    this.topics.replaceChildren(...listed.map((topic) => this.topicRow(topic, latest.get(topic.id))));
  }

  topicRow(topic, last) {
    const count = unread(this.person, this.room, topic.id);
    return el("button", { type: "button", class: "topic", "data-testid": "topic", "data-topic-id": topic.id, onclick: () => this.openTopic(topic.id) },
      topicIcon(topic),
      el("span", { class: "titles" }, el("b", {}, topic.name, topic.closed ? " 🔒" : ""), el("small", {}, last ? summary(last) : "")),
      el("span", { class: "side" }, el("small", {}, last ? clockTime(last.date) : ""), count ? el("span", { class: "badge" }, String(count)) : null));
  }

  drawMessages() {
    if (!this.room) {
      this.list.replaceChildren(this.greeting());
      return;
    }
    const groups = bubbles(history(this.room, this.topic ?? 0));
    if (!this.drawn.size) this.list.replaceChildren();
    this.arrange(groups);
    this.keepEnd();
    const last = groups.at(-1)?.views.at(-1).message.message_id;
    if (last && this.box.isConnected && !document.hidden) markSeen(this.person, this.chat, this.topic ?? 0, last);
  }

  /** Who reads the newest message keeps seeing it, whatever grows or shrinks. */
  keepEnd() {
    if (this.atEnd) this.list.scrollTop = this.list.scrollHeight;
  }

  /** Put the bubbles in place, touching only what changed, so that nothing jumps or stops playing. */
  arrange(groups) {
    const keys = new Set(groups.map((group) => group.key));
    for (const [key, { element }] of this.drawn) {
      if (!keys.has(key)) { element.remove(); this.drawn.delete(key); }
    }
    let before = null;
    for (const group of groups) {
      const old = this.drawn.get(group.key);
      let element = old?.element;
      if (old?.version !== group.version) {
        element = drawBubble(group, this);
        if (old) old.element.replaceWith(element);
        this.drawn.set(group.key, { element, version: group.version });
      }
      const expected = before ? before.nextSibling : this.list.firstChild;
      if (element !== expected) this.list.insertBefore(element, expected);
      before = element;
    }
  }

  greeting() {
    const { greeting } = store.people.get(this.person);
    return el("div", { class: "service greeting" }, el("span", { "data-testid": "greeting" }, el("b", {}, "What can this bot do?"), greeting || "Press Start to find out."));
  }
}

function topicIcon(topic) {
  const plain = topic.icon && topic.id;
  return el("span", { class: "topic-icon", "aria-hidden": "true", style: plain ? "" : `background:${topic.colour ?? colourOf(topic.id)}` }, topic.icon ?? [...topic.name][0]);
}
