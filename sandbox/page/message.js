// One bubble (or one album): who, what, when, reactions and buttons.

import { colourOf, el } from "./dom.js";
import { formatted } from "./text.js";
import { nameOf, senderOf, store } from "./store.js";

const KEEP_TOGETHER = 5 * 60; // seconds in which one sender's bubbles stand close

/** Bubbles of a history: albums made one, and what each needs to know of its neighbour. */
export function bubbles(views) {
  const groups = [];
  for (const view of views) {
    const last = groups.at(-1);
    const album = view.message.media_group_id;
    if (album && last?.album === album) last.views.push(view);
    else groups.push({ key: view.message.message_id, album, views: [view] });
  }
  groups.forEach((group, at) => {
    const before = groups[at - 1]?.views[0].message;
    const first = group.views[0].message;
    group.newDay = !before || day(before.date) !== day(first.date);
    group.follows = !group.newDay && !serviceText(before) && senderOf(before).id === senderOf(first).id
      && first.date - before.date < KEEP_TOGETHER;
    group.version = JSON.stringify([group.views, group.newDay, group.follows]);
  });
  return groups;
}

export function day(date) {
  return new Date(date * 1000).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}

export function clockTime(date) {
  return new Date(date * 1000).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

/** `pane` offers: person, room, press(message, button), command(text), showMenu(message, anchor), jump(id). */
export function drawBubble(group, pane) {
  const { message } = group.views[0];
  const parts = [group.newDay && el("div", { class: "day" }, el("span", {}, day(message.date)))];
  const service = serviceText(message);
  const row = service ? el("div", { class: "service" }, el("span", {}, service)) : drawMessage(group, pane);
  row.dataset.testid = service ? "service-message" : "message";
  row.dataset.messageId = message.message_id;
  parts.push(row);
  return el("div", { class: "row" }, parts);
}

function drawMessage(group, pane) {
  const { message } = group.views[0];
  const own = message.from?.id === pane.person && !message.sender_chat;
  const captioned = group.views.find((view) => view.message.caption)?.message ?? message;
  const bare = message.sticker && !message.reply_to_message;
  const bubble = el("article", { class: `bubble${bare ? " bare" : ""}`, tabindex: "0", "aria-label": `Message of ${senderOf(message).name}` },
    !own && pane.room.chat.type !== "private" && !group.follows && author(message),
    message.forward_origin && el("div", { class: "forwarded" }, `Forwarded from ${originName(message.forward_origin)}`),
    reply(message, pane),
    media(group, pane),
    words(captioned, pane),
    el("footer", {}, reactions(group, pane), stamp(captioned)),
  );
  if (!bare) bubble.querySelector(".text")?.append(el("span", { class: captioned.edit_date ? "stamp-room wide-stamp" : "stamp-room", "aria-hidden": "true" }));
  const more = el("button", { class: "more", type: "button", "aria-label": "Message menu",
    onclick: () => pane.showMenu(group.views[0], more) }, "⋯");
  longPress(bubble, () => pane.showMenu(group.views[0], bubble));
  const classes = ["message", own ? "own" : "other", group.follows ? "follows" : ""].join(" ");
  return el("div", { class: classes }, el("div", { class: "stack" }, el("div", { class: "line" }, bubble, more), keyboard(message, pane)));
}

function author(message) {
  const sender = senderOf(message);
  return el("div", { class: "author", style: `color:${colourOf(sender.id)}` }, sender.name);
}

function stamp(message) {
  return el("span", { class: "stamp" }, message.edit_date ? el("em", {}, "edited ") : null, clockTime(message.date));
}

function words(message, pane) {
  const text = message.text ?? message.caption;
  if (!text) return null;
  const big = /^\p{Extended_Pictographic}[\p{Extended_Pictographic}\u200d\ufe0f]{0,8}$/u.test(text);
  const entities = message.entities ?? message.caption_entities ?? [];
  return el("div", { class: big ? "text big" : "text", dir: "auto" }, formatted(text, entities, (command) => pane.command(command)));
}

function reply(message, pane) {
  const replied = message.reply_to_message;
  if (!replied || replied.forum_topic_created) return null;
  const sender = senderOf(replied);
  return el("button", { class: "reply", type: "button", style: `--who:${colourOf(sender.id)}`, onclick: () => pane.jump(replied.message_id) },
    el("b", {}, sender.name), el("span", {}, message.quote?.text ?? summary(replied)));
}

function reactions(group, pane) {
  const all = group.views.flatMap((view) => view.reactions);
  const counted = new Map();
  for (const each of all) {
    const list = counted.get(each.reaction.emoji) ?? [];
    counted.set(each.reaction.emoji, [...list, each.by]);
  }
  if (!counted.size) return null;
  const id = group.views[0].message.message_id;
  return el("span", { class: "reactions" }, [...counted].map(([emoji, by]) =>
    el("button", { type: "button", class: by.includes(pane.person) ? "mine" : "", "data-testid": "reaction", "aria-label": `Reaction ${emoji}`,
      onclick: () => pane.react(id, by.includes(pane.person) ? null : emoji) }, by.length > 1 ? `${emoji} ${by.length}` : emoji)));
}

function keyboard(message, pane) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return null;
  return el("div", { class: "inline-keyboard" }, rows.map((row) => el("div", {}, row.map((button) => inlineButton(message, button, pane)))));
}

function inlineButton(message, button, pane) {
  if (button.url) {
    return el("a", { class: "inline-button", href: button.url, target: "_blank", rel: "noopener noreferrer", "data-testid": "inline-button" }, button.text, el("i", { "aria-hidden": "true" }, "↗\ufe0e"));
  }
  return el("button", { class: "inline-button", type: "button", "data-testid": "inline-button", onclick: (event) => pane.press(message, button, event.currentTarget) }, button.text);
}

function media(group, pane) {
  if (group.views.length > 1) {
    return el("div", { class: `album of-${Math.min(group.views.length, 4)}` }, group.views.map(({ message }) => attachment(message, pane)));
  }
  return attachment(group.views[0].message, pane);
}

const file = (part) => `/sandbox/files/${encodeURIComponent(part.file_id)}`;

function attachment(message) {
  if (message.photo) return picture(message);
  if (message.animation || message.video || message.video_note) {
    const part = message.animation ?? message.video ?? message.video_note;
    return el("video", { src: file(part), controls: true, preload: "metadata", class: message.video_note ? "round" : "" });
  }
  if (message.voice || message.audio) {
    return el("audio", { src: file(message.voice ?? message.audio), controls: true, preload: "metadata", "aria-label": "Voice message" });
  }
  if (message.document) return documentCard(message.document);
  if (message.sticker) return el("div", { class: "sticker", role: "img", "aria-label": "Sticker" }, message.sticker.emoji ?? "🖼");
  if (message.location) return place(message);
  if (message.contact) return contactCard(message.contact);
  if (message.poll) return poll(message.poll);
  if (message.dice) return el("div", { class: "sticker" }, message.dice.emoji, el("sub", {}, String(message.dice.value)));
  return null;
}

function picture(message) {
  const whole = message.photo.at(-1);
  const classes = message.has_media_spoiler ? "photo hidden" : "photo";
  return el("a", { class: classes, href: file(whole), target: "_blank", onclick: (event) => {
    if (event.currentTarget.classList.contains("hidden")) { event.preventDefault(); event.currentTarget.classList.remove("hidden"); }
  } }, el("img", { src: file(whole), width: whole.width, height: whole.height, alt: message.caption ?? "Photo", loading: "lazy" }));
}

function documentCard(part) {
  const size = part.file_size > 1048576 ? `${(part.file_size / 1048576).toFixed(1)} MB` : `${Math.max(1, Math.round(part.file_size / 1024))} KB`;
  return el("a", { class: "card document", href: file(part), download: part.file_name },
    el("span", { class: "card-icon", "aria-hidden": "true" }, "📄"), el("span", {}, el("b", {}, part.file_name ?? "file"), el("small", {}, size)));
}

function contactCard(contact) {
  return el("div", { class: "card" }, el("span", { class: "avatar", style: `background:${colourOf(contact.user_id ?? 0)}` }, [...contact.first_name][0]),
    el("span", {}, el("b", {}, [contact.first_name, contact.last_name].filter(Boolean).join(" ")), el("small", {}, contact.phone_number)));
}

function place(message) {
  const { latitude, longitude } = message.location;
  return el("div", { class: "place" }, el("div", { class: "map", role: "img", "aria-label": `Map, ${latitude}, ${longitude}` }, el("span", {})),
    message.venue && el("b", {}, message.venue.title), el("small", {}, message.venue?.address ?? `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`));
}

function poll(asked) {
  return el("div", { class: "poll" }, el("b", {}, asked.question), el("small", {}, "Anonymous poll"), el("ul", {}, asked.options.map((option) => el("li", {}, option.text))));
}

function originName(origin) {
  return origin.sender_user_name ?? origin.chat?.title ?? origin.sender_chat?.title ?? nameOf(origin.sender_user);
}

const KINDS = { photo: "🖼 Photo", video: "🎬 Video", animation: "GIF", voice: "🎤 Voice message", audio: "🎵 Audio", document: "📄 Document",
  sticker: "Sticker", location: "📍 Location", contact: "👤 Contact", poll: "📊 Poll", dice: "Dice", video_note: "Video message" };

/** One line of a message, for quotes and lists. */
export function summary(message) {
  const kind = Object.keys(KINDS).find((name) => message[name]);
  const words = message.text ?? message.caption ?? "";
  return serviceText(message) ?? [kind && (message.document?.file_name ?? KINDS[kind]), words].filter(Boolean).join(" · ");
}

/** What a service message says, or null for an ordinary one. */
export function serviceText(message) {
  const who = senderOf(message).name;
  if (message.forum_topic_created) return `${who} created the topic “${message.forum_topic_created.name}”`;
  if (message.forum_topic_edited) return message.forum_topic_edited.name ? `${who} renamed the topic to “${message.forum_topic_edited.name}”` : `${who} changed the topic's icon`;
  if (message.forum_topic_closed) return `${who} closed the topic`;
  if (message.forum_topic_reopened) return `${who} reopened the topic`;
  if (message.pinned_message) return `${who} pinned “${summary(message.pinned_message).slice(0, 40)}”`;
  if (message.new_chat_members) return `${message.new_chat_members.map(nameOf).join(", ")} joined the group`;
  if (message.left_chat_member) return `${nameOf(message.left_chat_member)} left the group`;
  if (message.migrate_from_chat_id) return "The group became a supergroup";
  if (message.migrate_to_chat_id) return "The group moved to a supergroup";
  return null;
}

function longPress(bubble, then) {
  let timer = null;
  bubble.addEventListener("pointerdown", (event) => { if (event.pointerType === "touch") timer = setTimeout(then, 500); });
  for (const end of ["pointerup", "pointercancel", "pointermove"]) bubble.addEventListener(end, () => clearTimeout(timer));
  bubble.addEventListener("contextmenu", (event) => { event.preventDefault(); then(); });
}
