// What the page knows of the sandbox, kept up to date by the event stream, and the way to act in it.

export const store = { bot: null, people: new Map(), rooms: new Map(), typing: new Map(), skew: 0 };
const listeners = new Set();

export function onChange(listener) {
  listeners.add(listener);
}

function changed(event) {
  for (const listener of listeners) listener(event);
}

/** The sandbox's time. */
export function now() {
  return new Date(Date.now() + store.skew);
}

/** Make a person's move. Throws with the sandbox's reason. `files` travel beside the arguments. */
export async function act(move, args, files = []) {
  let body = JSON.stringify(args);
  const headers = { "Content-Type": "application/json" };
  if (files.length) {
    body = new FormData();
    body.append("arguments", JSON.stringify(args));
    for (const file of files) body.append("file", file, file.name);
    delete headers["Content-Type"];
  }
  return post(`/sandbox/act/${move}`, body, headers);
}

export async function post(path, body, headers = { "Content-Type": "application/json" }) {
  const response = await fetch(path, { method: "POST", body, headers });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer.result;
}

function takeState(state) {
  store.skew = new Date(state.now) - Date.now();
  store.bot = state.bot;
  store.people = new Map(state.people.map((person) => [person.user.id, person]));
  store.rooms = new Map(state.rooms.map((room) => [room.chat.id, {
    ...room,
    messages: new Map(room.messages.map((view) => [view.message.message_id, view])),
    topics: new Map(room.topics.map((topic) => [topic.id, topic])),
  }]));
}

let refreshing = null;

function refresh() {
  refreshing ??= setTimeout(async () => {
    refreshing = null;
    takeState(await (await fetch("/sandbox/state")).json());
    changed({ type: "state" });
  }, 30);
}

const TAKE = {
  state: (event) => takeState(event.state),
  clock: (event) => { store.skew = new Date(event.now) - Date.now(); },
  message: (event, room) => room.messages.set(event.message.message_id, event),
  deleted: (event, room) => event.ids.forEach((id) => room.messages.delete(id)),
  topic: (event, room) => room.topics.set(event.topic.id, event.topic),
  pinned: (event, room) => { room.pinned = event.ids; },
  blocked: (event, room) => { room.blocked = event.blocked; },
  keyboard: (event, room) => { room.keyboard = event.keyboard; },
  typing: (event) => store.typing.set(`${event.chat_id}/${event.thread_id ?? ""}`, Date.now() + 5000),
  answer: () => {},
};

function take(event) {
  const room = event.chat_id === undefined ? null : store.rooms.get(event.chat_id);
  if (!(event.type in TAKE) || (event.chat_id !== undefined && !room)) return refresh();
  if (event.type === "message" && event.message.from?.id === store.bot.id) {
    store.typing.delete(`${event.chat_id}/${topicOf(event.message) || ""}`);
  }
  TAKE[event.type](event, room);
  changed(event);
}

/** The stream begins with the whole state, also after it was broken. */
export function connect(onLine) {
  const stream = new EventSource("/sandbox/events");
  stream.onopen = () => onLine(true);
  stream.onerror = () => onLine(false);
  stream.onmessage = (event) => take(JSON.parse(event.data));
}

/** Replies outside of topics have a thread too, which is none of them. */
function topicOf(message) {
  return message.is_topic_message ? message.message_thread_id : 0;
}

/** Messages of a chat, or of one topic of it (0 is General), oldest first. */
export function history(room, topic) {
  const all = [...room.messages.values()].sort((a, b) => a.message.message_id - b.message.message_id);
  if (!room.chat.is_forum) return all;
  return all.filter((view) => topicOf(view.message) === topic);
}

export function nameOf(user) {
  return [user.first_name, user.last_name].filter(Boolean).join(" ");
}

/** Who wrote a message, as its reader sees them. */
export function senderOf(message) {
  if (message.sender_chat) return { id: message.sender_chat.id, name: message.sender_chat.title };
  if (message.from) return { id: message.from.id, name: nameOf(message.from) };
  return { id: message.chat.id, name: message.chat.title ?? "" };
}

// What each person has seen, by "person/chat/topic".
const seen = new Map(Object.entries(JSON.parse(localStorage.getItem("seen") ?? "{}")));

export function markSeen(person, chat, topic, id) {
  const key = `${person}/${chat}/${topic}`;
  if ((seen.get(key) ?? 0) >= id) return false;
  seen.set(key, id);
  localStorage.setItem("seen", JSON.stringify(Object.fromEntries(seen)));
  return true;
}

export function forgetSeen() {
  seen.clear();
  localStorage.removeItem("seen");
}

export function unread(person, room, topic) {
  const last = seen.get(`${person}/${room.chat.id}/${topic}`) ?? 0;
  return history(room, topic).filter(({ message }) => message.message_id > last && message.from?.id !== person).length;
}

/** Over all topics of a chat. */
export function unreadIn(person, room) {
  if (!room.chat.is_forum) return unread(person, room, 0);
  const topics = [0, ...[...room.topics.values()].filter((topic) => !topic.deleted).map((topic) => topic.id)];
  return topics.reduce((sum, topic) => sum + unread(person, room, topic), 0);
}

export function roomsOf(person) {
  return [...store.rooms.values()].filter((room) => room.members.includes(person));
}
