// Formatted text: Telegram's entities (UTF-16 offsets, as JavaScript counts too) become elements, never HTML.

import { el } from "./dom.js";

const SIMPLE = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", bot_command: "a", hashtag: "a" };

/** The nodes of a text. `onCommand` is called with a tapped /command. */
export function formatted(text, entities = [], onCommand = null) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return nodes(text, 0, text.length, sorted, onCommand);
}

function nodes(text, start, end, entities, onCommand) {
  const out = [];
  let at = start;
  let rest = entities;
  while (rest.length) {
    const [entity, ...others] = rest;
    const stop = Math.min(entity.offset + entity.length, end);
    if (entity.offset >= at && stop > entity.offset) {
      if (entity.offset > at) out.push(text.slice(at, entity.offset));
      const inside = others.filter((other) => other.offset < stop);
      out.push(wrap(entity, text.slice(entity.offset, stop), nodes(text, entity.offset, stop, inside, onCommand), onCommand));
      at = stop;
    }
    rest = others.filter((other) => other.offset >= at);
  }
  if (at < end) out.push(text.slice(at, end));
  return out;
}

function wrap(entity, raw, children, onCommand) {
  switch (entity.type) {
    case "pre": return el("pre", { "data-language": entity.language }, el("code", {}, children));
    case "blockquote": return el("blockquote", {}, children);
    case "expandable_blockquote":
      return el("blockquote", { class: "expandable", onclick: (event) => event.currentTarget.classList.toggle("open") }, children);
    case "spoiler":
      return el("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Show hidden text",
        onclick: (event) => event.currentTarget.classList.add("open") }, children);
    case "custom_emoji": return el("span", { class: "emoji" }, children);
    case "text_link": return link(entity.url, children);
    case "url": return link(/^\w+:\/\//.test(raw) ? raw : `http://${raw}`, children);
    case "email": return link(`mailto:${raw}`, children);
    case "mention": case "text_mention": return el("span", { class: "mention" }, children);
    case "bot_command":
      return el("a", { href: "#", onclick: (event) => { event.preventDefault(); onCommand?.(raw); } }, children);
    default: return SIMPLE[entity.type] ? el(SIMPLE[entity.type], {}, children) : el("span", {}, children);
  }
}

function link(url, children) {
  const safe = /^(https?|tg|mailto):/i.test(url);
  return safe ? el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, children) : el("span", {}, children);
}
