// The foot of a pane: Start, Unblock, or the line to write in with its buttons, attachments and reply keyboard.

import { dialog, el, menu } from "./dom.js";
import { store } from "./store.js";

const ICONS = {
  send: "M3 20v-6l8-2-8-2V4l19 8z",
  attach: "M16.5 6v11.5a4 4 0 0 1-8 0V5a2.5 2.5 0 0 1 5 0v10.5a1 1 0 0 1-2 0V6H10v9.5a2.5 2.5 0 0 0 5 0V5a4 4 0 0 0-8 0v12.5a5.5 5.5 0 0 0 11 0V6z",
  keyboard: "M20 5H4a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2zM8 17v-2h8v2zM5 8h2v2H5zm0 3h2v2H5zm3-3h2v2H8zm0 3h2v2H8zm3-3h2v2h-2zm0 3h2v2h-2zm3-3h2v2h-2zm0 3h2v2h-2zm3-3h2v2h-2zm0 3h2v2h-2z",
};

function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/** `pane` offers: person, room (or null before Start), topic, move(name, args, files), box (its element). */
export class Composer {
  constructor(pane) {
    this.pane = pane;
    this.mode = null;
    this.context = null; // { kind: "reply" | "edit", message }
    this.keyboardOpen = true;
    this.element = el("div", { class: "foot" });
  }

  draw() {
    const { room } = this.pane;
    const mode = !room ? "start" : room.blocked ? "blocked" : "write";
    const key = `${mode}/${room?.chat.id}/${this.pane.topic}`;
    if (key !== this.mode) {
      this.mode = key;
      this.context = null;
      this.element.replaceChildren(this[mode]());
    }
    if (mode === "write") this.drawExtras();
  }

  start() {
    return el("button", { class: "wide", type: "button", "data-testid": "start", onclick: () => this.pane.move("start", {}) }, "Start");
  }

  blocked() {
    return el("button", { class: "wide", type: "button", "data-testid": "unblock", onclick: () => this.pane.move("unblock", {}) }, "Unblock");
  }

  write() {
    this.input = el("textarea", { rows: 1, placeholder: "Message", "aria-label": "Message", "data-testid": "input", maxlength: 4096,
      oninput: () => this.fit(), onkeydown: (event) => this.key(event) });
    this.above = el("div", { class: "context" });
    this.keys = el("div", { class: "reply-keyboard", "data-testid": "reply-keyboard" });
    this.toggle = el("button", { class: "icon", type: "button", "aria-label": "Show or hide the keyboard", onclick: () => this.toggleKeyboard() }, icon("keyboard"));
    this.commands = el("button", { class: "commands", type: "button", "aria-label": "Commands of the bot", "data-testid": "commands", onclick: () => this.showCommands() }, "☰ Menu");
    const attach = el("button", { class: "icon", type: "button", "aria-label": "Attach", "data-testid": "attach", onclick: () => this.showAttachments(attach) }, icon("attach"));
    const send = el("button", { class: "icon send", type: "submit", "aria-label": "Send", "data-testid": "send" }, icon("send"));
    const form = el("form", { class: "composer", onsubmit: (event) => { event.preventDefault(); this.send(); } },
      this.commands, this.input, this.toggle, attach, send);
    return el("div", {}, this.above, form, this.keys);
  }

  drawExtras() {
    const { room, person } = this.pane;
    const buttons = room.chat.type === "private" ? room.keyboard : null;
    this.commands.hidden = !(room.commands[person] ?? []).length;
    this.toggle.hidden = !buttons;
    this.keys.hidden = !buttons || !this.keyboardOpen;
    this.input.placeholder = buttons?.input_field_placeholder ?? "Message";
    this.keys.replaceChildren(...(buttons?.keyboard ?? []).map((row) => el("div", {}, row.map((button) => this.replyButton(button)))));
    this.drawContext();
  }

  replyButton(button) {
    return el("button", { type: "button", "data-testid": "reply-button", onclick: () => this.tap(button) }, button.text);
  }

  async tap(button) {
    if (button.request_contact) {
      const phone = store.people.get(this.pane.person).phone;
      const agreed = await dialog(this.pane.box, `Share your phone number ${phone} with ${store.bot.first_name}?`, { confirm: "Share", cancel: "Cancel" });
      if (!agreed) return;
    }
    await this.pane.move("tap_reply_button", { text: button.text });
  }

  toggleKeyboard() {
    this.keyboardOpen = !this.keyboardOpen;
    this.drawExtras();
  }

  fit() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight, 140)}px`;
  }

  key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.send();
    }
    if (event.key === "Escape" && this.context) this.setContext(null);
  }

  setContext(context) {
    this.context = context;
    if (context?.kind === "edit") this.input.value = context.message.text ?? context.message.caption ?? "";
    else if (!context) this.input.value = "";
    this.drawContext();
    this.fit();
    this.input.focus();
  }

  drawContext() {
    const { context } = this;
    this.above.hidden = !context;
    if (!context) return;
    const words = context.message.text ?? context.message.caption ?? "…";
    this.above.replaceChildren(
      el("span", {}, el("b", {}, context.kind === "edit" ? "Edit message" : "Reply"), words.slice(0, 80)),
      el("button", { type: "button", class: "icon", "aria-label": "Cancel", onclick: () => this.setContext(null) }, "✕"));
  }

  async send() {
    const text = this.input.value.trim();
    if (!text) return;
    const { context } = this;
    this.context = null;
    this.input.value = "";
    this.fit();
    this.drawContext();
    if (context?.kind === "edit") {
      await this.pane.move("edit", { message_id: context.message.message_id, text });
    } else {
      await this.pane.move("speak", { text, ...this.pane.place(), ...(context ? { reply_to: context.message.message_id } : {}) });
    }
  }

  showCommands() {
    const commands = this.pane.room.commands[this.pane.person] ?? [];
    menu(this.commands, commands.map(({ command, description }) => [
      el("span", { class: "command" }, el("b", {}, `/${command}`), el("small", {}, description)),
      () => this.pane.move("speak", { text: `/${command}`, ...this.pane.place() }),
    ]));
  }

  showAttachments(anchor) {
    menu(anchor, [
      ["🖼 Photo or album", () => this.choose("image/*", true, (files) => this.sendPhotos(files))],
      ["📄 Document", () => this.choose("", false, ([file]) => this.pane.move("send_document", { name: file.name, ...this.caption(), ...this.pane.place() }, [file]))],
      ["🎤 Voice (an audio file)", () => this.choose("audio/*", false, ([file]) => this.pane.move("send_voice", this.pane.place(), [file]))],
      ["📍 Location", () => this.pane.move("send_location", this.pane.place())],
      ["👤 My contact", () => this.pane.move("share_contact", {})],
      ["😀 Sticker", () => this.pane.move("send_sticker", this.pane.place())],
    ]);
  }

  caption() {
    const caption = this.input.value.trim();
    this.input.value = "";
    this.fit();
    return caption ? { caption } : {};
  }

  sendPhotos(files) {
    const args = { ...this.caption(), ...this.pane.place() };
    return files.length > 1 ? this.pane.move("send_album", args, files.slice(0, 10)) : this.pane.move("send_photo", args, files);
  }

  choose(accept, multiple, then) {
    const input = el("input", { type: "file", accept, multiple, hidden: true, "data-testid": "file",
      onchange: () => { const files = [...input.files]; input.remove(); if (files.length) then(files); }, oncancel: () => input.remove() });
    this.pane.box.append(input);
    input.click();
  }
}
