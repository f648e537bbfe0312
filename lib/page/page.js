"use strict";
// The page of one document: its text with what was found in it on one side, the register of it on the other.
const data = JSON.parse(document.getElementById("data").textContent);
const { text, records } = data;
const kinds = ["obligation", "commitment", "prohibition", "permission", "right", "power", "exemption", "sanction",
               "declaration", "constitutive"];
const roles = ["bearer", "object", "counterparty", "condition", "exception", "deadline", "purpose", "manner", "scope",
               "reference"];

const labels = {
  tr: {
    obligation: "Yükümlülük", commitment: "Taahhüt", prohibition: "Yasak", permission: "İzin", right: "Hak",
    power: "Yetki", exemption: "Muafiyet", sanction: "Yaptırım", declaration: "Beyan", constitutive: "Kurucu hüküm",
    bearer: "Yükümlü / hak sahibi", object: "Nesne", counterparty: "Muhatap", condition: "Koşul", exception: "İstisna",
    deadline: "Süre", purpose: "Amaç", manner: "Biçim", scope: "Kapsam", reference: "Atıf",
    hard: "Bağlayıcı", soft: "Yumuşak", soft_short: "yumuşak",
    outline: "İçindekiler", article: "Madde", kinds: "Türler", bearers: "Kimler", search: "Ara: kiracı, bildirmek, depozito …",
    search_name: "Kayıtlarda ara", any_bearer: "Herkes", no_bearer: "(özne yok)", any_deadline: "Her süre",
    with_deadline: "Süreli", without_deadline: "Süresiz", immediately: "Derhâl", days30: "30 güne kadar",
    longer: "30 günden uzun", periodic: "Düzenli aralıklarla", dated: "Belirli tarihte", any_force: "Her bağlayıcılık",
    clear: "Temizle", print: "Yazdır", theme_dark: "Koyu", theme_light: "Açık", other_language: "English",
    place: "Yer", kind: "Tür", who: "Kim", what: "Ne", table: "Yükümlülük kütüğü", empty: "Bu süzgeçlere uyan kayıt yok.",
    close: "Kapat", rule: "Kural", pattern: "Kalıp", word: "Sözcük", negation: "Olumsuzluk", in_full: "Tam biçim",
    softened: "Yumuşatan", legend: "Roller: gizlemek için tıklayın",
    figures: (n, m) => `${n} kayıt · ${m} madde · yüküm ile hazırlandı`,
    count: (n, all) => n === all ? `${all} kayıt` : `${all} kayıttan ${n} tanesi`,
    explicit: "cümlenin öznesi", agent: "tarafından", "agent-ca": "-ca ile", genitive: "tamlayan",
    inherited: "önceki cümleden", "list-head": "liste başından", heading: "başlıktan",
    units: { minute: "dakika", hour: "saat", day: "gün", working_day: "iş günü", week: "hafta", month: "ay", year: "yıl" },
    time: { within: "{} içinde", before: "{} önce", after: "{} sonra", until: "{} tarihine kadar", from: "{} itibaren",
            every: "her {}", during: "{} süreyle", at: "{}", immediately: "derhâl" },
  },
  en: {
    obligation: "Obligation", commitment: "Commitment", prohibition: "Prohibition", permission: "Permission",
    right: "Right", power: "Power", exemption: "Exemption", sanction: "Sanction", declaration: "Declaration",
    constitutive: "Constitutive",
    bearer: "Bearer", object: "Object", counterparty: "Counterparty", condition: "Condition", exception: "Exception",
    deadline: "Deadline", purpose: "Purpose", manner: "Manner", scope: "Scope", reference: "Reference",
    hard: "Hard", soft: "Soft", soft_short: "soft",
    outline: "Contents", article: "Article", kinds: "Kinds", bearers: "Bearers", search: "Search: kiracı, bildirmek, depozito …",
    search_name: "Search the records", any_bearer: "Everybody", no_bearer: "(nobody named)", any_deadline: "Any deadline",
    with_deadline: "With a deadline", without_deadline: "Without", immediately: "Immediately", days30: "Up to 30 days",
    longer: "Longer than 30 days", periodic: "Periodic", dated: "By a date", any_force: "Any force",
    clear: "Clear", print: "Print", theme_dark: "Dark", theme_light: "Light", other_language: "Türkçe",
    place: "Place", kind: "Kind", who: "Who", what: "What", table: "Register of duties", empty: "No record passes these filters.",
    close: "Close", rule: "Rule", pattern: "Pattern", word: "Word", negation: "Negation", in_full: "In full",
    softened: "Softened by", legend: "Roles: click to hide",
    figures: (n, m) => `${n} records · ${m} articles · made by yüküm`,
    count: (n, all) => n === all ? `${all} records` : `${n} of ${all} records`,
    explicit: "subject of the sentence", agent: "by tarafından", "agent-ca": "by -ca", genitive: "genitive",
    inherited: "from the sentence before", "list-head": "from the head of the list", heading: "from the heading",
    units: { minute: "minutes", hour: "hours", day: "days", working_day: "working days", week: "weeks", month: "months", year: "years" },
    time: { within: "within {}", before: "{} before", after: "{} after", until: "until {}", from: "from {}",
            every: "every {}", during: "for {}", at: "{}", immediately: "immediately" },
  },
};
let language = "tr";
const label = (key) => labels[language][key];

// Folding by the rules of Turkish: I is ı in small letters, İ is i; a circumflex makes no other letter (hâl, hal).
const fold = (words) => words.toLocaleLowerCase("tr").normalize("NFC").replace(/[âîû]/g, (c) => "aıu"["âîû".indexOf(c)])
  .replace(/\s+/g, " ");
// For keyboards without Turkish letters, when nothing else is found.
const bare = (folded) => folded.replace(/[ıçğöşü]/g, (c) => "icgosu"["ıçğöşü".indexOf(c)]);

const words = ([begin, end]) => text.slice(begin, end).replace(/\s+/g, " ");
const $ = (id) => document.getElementById(id);

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== ""));
  return made;
}
const svg = (name, attributes, ...children) => {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

// --- what the records say -----------------------------------------------------------------------------------------
const days = { minute: 1 / 1440, hour: 1 / 24, day: 1, working_day: 1.4, week: 7, month: 30, year: 365 };

function deadline_groups(record) {
  const groups = new Set();
  for (const role of record.roles.filter((role) => role.role === "deadline")) {
    groups.add("with_deadline");
    if (role.relation === "immediately") groups.add("immediately");
    else if (role.relation === "every") groups.add("periodic");
    else if (role.date) groups.add("dated");
    else if (role.amount !== undefined && role.unit)
      groups.add(role.amount * days[role.unit] <= 30 ? "days30" : "longer");
  }
  return groups.size ? groups : groups.add("without_deadline");
}

// `2027-01-15`, `2027-01`, `2027`, `--01-15` and `--01` as they are said.
function readable_date(date) {
  const [, year, month, day] = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) || [];
  if (!year) return date;
  const known = { ...(day && { day: "numeric" }), ...(month && { month: "long" }), ...(year !== "-" && { year: "numeric" }) };
  return new Date(year === "-" ? 2000 : year, (month || 1) - 1, day || 1).toLocaleDateString(language, known);
}

function readable_time(role) {
  if (!role.relation) return "";
  const amount = [role.amount, role.unit && label("units")[role.unit]].filter((piece) => piece !== undefined).join(" ");
  return label("time")[role.relation].replace("{}", role.date ? readable_date(role.date) : amount).trim();
}

const spans_of = (record, name) => record.roles.filter((role) => role.role === name);
const section_of = ({ article, paragraph, clause, subclause }) =>
  [article, paragraph].filter(Boolean).join("/") + [clause, subclause].filter(Boolean).map((part) => "-" + part).join("");

records.forEach((record, index) => {
  record.index = index;
  record.place = section_of(record.section);
  record.bearers = spans_of(record, "bearer").map((role) => words(role.span));
  record.bearer_keys = record.bearers.length ? record.bearers.map(fold) : [""];
  record.deadlines = deadline_groups(record);
  record.haystack = fold([record.place, words(record.sentence), record.action, record.full_form, record.rule,
                          ...record.roles.map((role) => words(role.span))].join(" \n "));
});

const bearer_names = new Map();  // folded to as it is first written
for (const record of records)
  record.bearers.forEach((name, i) => bearer_names.has(record.bearer_keys[i]) || bearer_names.set(record.bearer_keys[i], name));
const bearer_name = (key) => key === "" ? label("no_bearer") : bearer_names.get(key);

function counted(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
  return counts;
}

// --- the document -------------------------------------------------------------------------------------------------
const marks_of = records.map(() => []);   // by record: everything of it that is drawn
const predicate_of = [];                  // by record: where a jump goes

// What is to be drawn in the text, one mark for all records that have the same role at the same place.
function marks() {
  const by_place = new Map();
  const add = (name, kind, [begin, end], index) => {
    if (begin === end) return;
    const key = `${begin} ${end} ${name} ${kind || ""}`;
    if (!by_place.has(key)) by_place.set(key, { begin, end, name, kind, records: [] });
    const mark = by_place.get(key);
    if (!mark.records.includes(index)) mark.records.push(index);
  };
  for (const record of records) {
    add("predicate", record.kind, record.predicate, record.index);
    for (const role of record.roles) add(role.role, "", role.span, record.index);
  }
  return [...by_place.values()];
}
// What is longer stands around what is shorter, a role around a predicate.
const in_order = (a, b) =>
  a.begin - b.begin || b.end - a.end || (a.name === "predicate") - (b.name === "predicate");

// Draws marks into a paragraph. Marks that cross are cut where the first one ends; each has a lane of its own for its
// line, so that lines of different roles stand below each other.
function draw(paragraph, begin, end, queue) {
  const open = [{ node: paragraph, end, lane: -1 }];
  let at = begin, lane_count = 0;
  const text_until = (offset) => {
    if (offset > at) open.at(-1).node.append(text.slice(at, offset));
    at = Math.max(at, offset);
  };
  const close_until = (offset) => {
    while (open.length > 1 && open.at(-1).end <= offset) {
      text_until(open.at(-1).end);
      open.pop();
    }
  };
  for (let i = 0; i < queue.length; ++i) {
    let mark = queue[i];
    close_until(mark.begin);
    text_until(mark.begin);
    const around = open.at(-1);
    if (mark.end > around.end) {
      const rest = { ...mark, begin: around.end };
      let place = i + 1;
      while (place < queue.length && in_order(queue[place], rest) < 0) ++place;
      queue.splice(place, 0, rest);
      mark = { ...mark, end: around.end };
    }
    const is_predicate = mark.name === "predicate";
    const taken = new Set(open.map((one) => one.lane));
    let lane = -1;
    if (!is_predicate) {
      for (lane = 0; taken.has(lane) && lane < 5; ++lane);
      lane_count = Math.max(lane_count, lane);
    }
    const node = is_predicate
      ? element("span", { class: "k" + (records[mark.records[0]].force === "soft" ? " soft" : ""), role: "button",
                          tabindex: "-1", style: `--kind: var(--${mark.kind})`, "data-records": mark.records.join(" ") })
      : element("span", { class: `r r-${mark.name}`, style: `--lane: ${lane}`, "data-records": mark.records.join(" "),
                          "data-role": mark.name });
    for (const index of mark.records) {
      marks_of[index].push(node);
      if (is_predicate) predicate_of[index] ??= node;
    }
    around.node.append(node);
    open.push({ node, end: mark.end, lane });
  }
  close_until(end);
  text_until(end);
  if (lane_count) paragraph.style.setProperty("--lanes", lane_count);
}

const paragraphs = [];  // {begin, node}
const paragraphs_a_block = 30;  // a browser draws a block when it comes near: see .block in the style

// The lines of the text, each with the pieces of the marks that stand in it.
function lines_with_marks() {
  const lines = [];
  for (let begin = 0; begin <= text.length; begin = lines.at(-1).end + 1) {
    const end = text.indexOf("\n", begin);
    lines.push({ begin, end: end < 0 ? text.length : end, marks: [] });
  }
  for (const mark of marks()) {
    for (let i = last_at_or_before(lines, mark.begin); i < lines.length && lines[i].begin < mark.end; ++i) {
      const piece = { ...mark, begin: Math.max(mark.begin, lines[i].begin), end: Math.min(mark.end, lines[i].end) };
      if (piece.begin < piece.end) lines[i].marks.push(piece);
    }
  }
  return lines;
}

function draw_document() {
  const headings = data.places.filter((place) => place.article === undefined).map((place) => place.begin);
  const item = /^\s*([a-zçğıöşü]{1,2}|[ivx]+|\d+)\)|^\s*[•–-]\s/;
  const page = document.createDocumentFragment();
  let gap = false, block;
  for (const { begin, end, marks } of lines_with_marks()) {
    const line = text.slice(begin, end);
    if (line.trim()) {
      while (headings.length && headings[0] < begin) headings.shift();
      const sorts = [gap && "gap", headings[0] < end && "heading", item.test(line) && "item"].filter(Boolean);
      const node = element("p", { class: sorts.join(" ") || undefined });
      draw(node, begin, end, marks.sort(in_order));
      if (paragraphs.length % paragraphs_a_block === 0) {
        block = element("div", { class: "block" });
        page.append(block);
      }
      paragraphs.push({ begin, node });
      block.append(node);
    }
    gap = !line.trim();
  }
  $("document").append(page);
}

// The index of the last element that begins at or before an offset; all are sorted by where they begin.
function last_at_or_before(sorted, offset) {
  let low = 0, high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle].begin <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
const paragraph_at = (offset) => paragraphs[last_at_or_before(paragraphs, offset)]?.node;

function draw_outline() {
  const { places } = data;
  const counts = counted(records.map((record) => record.section.article || ""));
  const entries = [];
  for (let i = 0; i < places.length; ++i) {
    const place = places[i];
    if (place.article !== undefined) {
      const before = entries.at(-1);
      const title = before && !before.article && i > 0 && places[i - 1].article === undefined ? entries.pop() : undefined;
      entries.push({ begin: title ? title.begin : place.begin, article: place.article, title: title?.title });
    } else {
      entries.push({ begin: place.begin, title: words([place.begin, place.end]) });
    }
  }
  $("outline").replaceChildren(element("h2", {}, label("outline")), ...entries.map((entry) => {
    const name = [entry.article && `${label("article")} ${entry.article}`, entry.title].filter(Boolean).join(" · ");
    const count = entry.article ? counts.get(entry.article) : 0;
    return element("a", {
      href: "#", class: entry.article ? undefined : "part", title: name,
      onclick: (event) => { event.preventDefault(); bring(paragraph_at(entry.begin), "start"); },
    }, element("span", {}, name), count ? element("b", {}, String(count)) : "");
  }));
}

function draw_legend() {
  const used = new Set(records.flatMap((record) => record.roles.map((role) => role.role)));
  $("legend").setAttribute("aria-label", label("legend"));
  $("legend").replaceChildren(...roles.filter((role) => used.has(role)).map((role) =>
    element("button", {
      type: "button", title: label("legend"), "data-role": role, "aria-pressed": String(!hidden_roles.has(role)),
      onclick: () => {
        hidden_roles.has(role) ? hidden_roles.delete(role) : hidden_roles.add(role);
        for (const node of $("document").getElementsByClassName(`r-${role}`)) node.classList.toggle("off", hidden_roles.has(role));
        draw_legend();
        $("legend").querySelector(`[data-role="${role}"]`).focus();
      },
    }, element("span", { class: `r r-${role}` }, label(role)))));
}
const hidden_roles = new Set();

// --- the register -------------------------------------------------------------------------------------------------
const filter = { kinds: new Set(), bearer: undefined, deadline: "", force: "", query: "" };
let shown = records;
let position_of = [];      // by record: its position among those that are shown, or -1
let selected;
const rows = new Map();    // by record: its row, for those that are in sight

function passes(record, leave_out) {
  return (leave_out === "kinds" || !filter.kinds.size || filter.kinds.has(record.kind)) &&
    (leave_out === "bearer" || filter.bearer === undefined || record.bearer_keys.includes(filter.bearer)) &&
    (!filter.deadline || record.deadlines.has(filter.deadline)) && (!filter.force || record.force === filter.force);
}

function matching() {
  const terms = fold(filter.query).split(" ").filter(Boolean);
  const strict = records.filter((record) => terms.every((term) => record.haystack.includes(term)));
  if (strict.length || !terms.length) return strict;
  return records.filter((record) => terms.every((term) => bare(record.haystack).includes(bare(term))));
}

function apply_filter() {
  const found = matching();
  shown = found.filter((record) => passes(record));
  const positions = new Int32Array(records.length).fill(-1);
  shown.forEach((record, position) => { positions[record.index] = position; });
  const sights = new Map();  // a predicate that several records share stays while one of them is shown
  for (const { index } of records)
    if (positions[index] < 0 !== position_of[index] < 0)
      sights.set(predicate_of[index], sights.get(predicate_of[index]) || positions[index] >= 0);
  for (const [node, in_sight] of sights)
    node?.classList.toggle("left-out", !in_sight && !records_at(node).some((index) => positions[index] >= 0));
  position_of = positions;
  $("count").textContent = label("count")(shown.length, records.length);
  $("empty").hidden = shown.length > 0;
  tab_stop = selected !== undefined && positions[selected] >= 0 ? selected : shown[0]?.index;
  for (const row of rows.values()) row.remove();
  rows.clear();
  $("rows").style.height = `${shown.length * row_height}px`;
  draw_charts(found);
  draw_rows();
}

function draw_charts(found) {
  const chart = (title, name, all, part, names, chosen, choose) => {
    const height = 17, width = 300, name_width = 118, longest = Math.max(1, ...all.map(([, count]) => count));
    const drawing = svg("svg", { viewBox: `0 0 ${width} ${Math.max(1, all.length) * height}`, role: "group", "aria-label": title });
    all.forEach(([key, count], i) => {
      const y = i * height, full = width - name_width - 34;
      const bar = svg("g", { class: "bar", role: "button", tabindex: "0", "aria-pressed": String(chosen(key)),
                             "aria-label": `${names(key)}: ${count}`, style: `--kind: var(--${name === "kinds" ? key : "accent"})`,
                             [`data-${name}`]: key });
      const name_text = svg("text", { x: 0, y: y + 12.5 });
      const full_name = names(key);
      name_text.textContent = full_name.length > 18 ? full_name.slice(0, 16) + "…" : full_name;
      const hint = svg("title", {});
      hint.textContent = full_name;
      const number = svg("text", { class: "number", x: width, y: y + 12.5 });
      number.textContent = String(part.get(key) || 0);
      bar.append(hint, svg("rect", { x: 0, y, width, height, fill: "transparent" }), name_text,
                 svg("rect", { class: "all", x: name_width, y: y + 3, height: 11, rx: 3, width: Math.max(2, full * count / longest) }),
                 svg("rect", { class: "shown", x: name_width, y: y + 3, height: 11, rx: 3, width: full * (part.get(key) || 0) / longest }),
                 number);
      const act = () => { choose(key); apply_filter(); $("charts").querySelector(`[data-${name}="${CSS.escape(key)}"]`)?.focus(); };
      bar.addEventListener("click", act);
      bar.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") { event.preventDefault(); act(); }
      });
      drawing.append(bar);
    });
    return element("div", {}, element("h2", {}, title), drawing);
  };
  const by_kind = counted(records.map((record) => record.kind));
  const by_bearer = counted(records.flatMap((record) => record.bearer_keys));
  const bearers = [...by_bearer].sort((a, b) => b[1] - a[1]);
  let most = bearers.slice(0, Math.max(5, Math.min(8, by_kind.size)));
  const chosen_bearer = bearers.find(([key]) => key === filter.bearer);
  if (chosen_bearer && !most.includes(chosen_bearer)) most = [...most.slice(0, -1), chosen_bearer];
  $("charts").replaceChildren(
    chart(label("kinds"), "kinds", kinds.filter((kind) => by_kind.has(kind)).map((kind) => [kind, by_kind.get(kind)]),
          counted(found.filter((record) => passes(record, "kinds")).map((record) => record.kind)), label,
          (kind) => filter.kinds.has(kind),
          (kind) => filter.kinds.has(kind) ? filter.kinds.delete(kind) : filter.kinds.add(kind)),
    chart(label("bearers"), "bearer", most,
          counted(found.filter((record) => passes(record, "bearer")).flatMap((record) => record.bearer_keys)), bearer_name,
          (key) => filter.bearer === key, (key) => {
            filter.bearer = filter.bearer === key ? undefined : key;
            $("bearer").value = filter.bearer === undefined ? "*" : "=" + filter.bearer;
          }));
}

const cells_of = (record) => [
  element("span", { class: "place", role: "gridcell" }, record.place || "–"),
  element("span", { class: "badge", role: "gridcell", style: `--kind: var(--${record.kind})` }, label(record.kind),
          record.force === "soft" ? element("i", {}, ` (${label("soft_short")})`) : ""),
  element("span", { class: record.bearers.length ? "" : "none", role: "gridcell", lang: "tr" }, record.bearers.join(", ") || "–"),
  element("span", { role: "gridcell", lang: "tr" }, element("em", {}, record.full_form || words(record.predicate)),
          " ", spans_of(record, "object").map((role) => words(role.span)).join(" · ")),
  element("span", { class: record.deadlines.has("with_deadline") ? "" : "none", role: "gridcell", lang: "tr" },
          spans_of(record, "deadline").map((role) => words(role.span)).join(", ") || "–"),
];

function draw_table() {
  $("table").setAttribute("aria-label", label("table"));
  $("table").setAttribute("aria-rowcount", records.length + 1);
  $("table").replaceChildren(
    element("div", { class: "row head", role: "row" },
            ...["place", "kind", "who", "what", "deadline"].map((name) => element("span", { role: "columnheader" }, label(name)))),
    element("div", { id: "rows", role: "rowgroup" }),
    element("p", { id: "empty", class: "empty", hidden: true }, label("empty")));
  rows.clear();
}

const row_height = 54;  // as in the style
let tab_stop;           // the record whose row the tabulator key reaches

function row_of(index) {
  return element("div", {
    class: "row", role: "row", tabindex: index === tab_stop ? "0" : "-1", "aria-rowindex": position_of[index] + 2,
    "aria-selected": String(index === selected), "data-record": index, style: `top: ${position_of[index] * row_height}px`,
  }, ...cells_of(records[index]));
}

// The rows in sight and some around them, or all.
function draw_rows(all = false) {
  const table = $("table");
  const margin = 10;
  const first = all ? 0 : Math.max(0, Math.floor(table.scrollTop / row_height) - margin);
  const last = all ? shown.length : Math.ceil((table.scrollTop + table.clientHeight) / row_height) + margin;
  const wanted = new Set(shown.slice(first, last).map((record) => record.index));
  for (const [index, row] of rows) {
    if (wanted.has(index) || row === document.activeElement) continue;
    row.remove();
    rows.delete(index);
  }
  const made = [];
  for (const index of wanted) {
    if (rows.has(index)) continue;
    rows.set(index, row_of(index));
    made.push(rows.get(index));
  }
  $("rows").append(...made);
}

function show_row(index, in_the_middle) {
  const table = $("table"), head = table.firstElementChild.offsetHeight;
  const top = position_of[index] * row_height, room = table.clientHeight - head;
  if (in_the_middle) table.scrollTop = top - (room - row_height) / 2;
  else if (top < table.scrollTop) table.scrollTop = top;
  else if (top + row_height > table.scrollTop + room) table.scrollTop = top + row_height - room;
  draw_rows();
}

function set_tab_stop(index) {
  rows.get(tab_stop)?.setAttribute("tabindex", "-1");
  tab_stop = index;
  rows.get(tab_stop)?.setAttribute("tabindex", "0");
}

function focus_row(index) {
  show_row(index);
  set_tab_stop(index);
  rows.get(index).focus({ preventScroll: true });
}

// Paragraphs that were not drawn yet have heights that are only guessed, so the place is looked up again once they are.
function bring(node, block = "center") {
  if (!node) return;
  node.scrollIntoView({ block });
  requestAnimationFrame(() => node.scrollIntoView({ block }));
}

function select(index, from_document) {
  deselect();
  selected = index;
  rows.get(index)?.setAttribute("aria-selected", "true");
  $("document").classList.add("chosen");
  for (const node of marks_of[index]) node.classList.add("on");
  bring(predicate_of[index]);
  explain(records[index]);
  if (position_of[index] >= 0) {
    set_tab_stop(index);
    show_row(index, from_document);
  }
  try { history.replaceState(null, "", "#r" + (index + 1)); } catch { /* a page from a file may have no history */ }
}

function deselect() {
  if (selected === undefined) return;
  rows.get(selected)?.setAttribute("aria-selected", "false");
  for (const node of marks_of[selected]) node.classList.remove("on");
  $("document").classList.remove("chosen");
  $("explanation").hidden = true;
  selected = undefined;
}

function explain(record) {
  const lines = [];
  const line = (name, ...content) => lines.push(element("dt", {}, name), element("dd", {}, ...content));
  const small = (...content) => element("small", {}, ...content);
  if (record.full_form && record.full_form !== words(record.predicate)) line(label("in_full"), record.full_form);
  for (const role of record.roles) {
    const said = [role.source && label(role.source), readable_time(role), role.norms].filter(Boolean).join("; ");
    const why = [role.reason, role.rule && `${role.rule}  ${role.at}`].filter(Boolean).join(" · ");
    line(label(role.role), words(role.span), said ? small(` [${said}]`) : "", why ? element("br") : "", why ? small(why) : "");
  }
  if (record.softened_by) line(label("softened"), words(record.softened_by));
  line(label("rule"), element("code", {}, record.rule), " ", small(record.at));
  for (const { pattern, span } of record.patterns)
    line(label("pattern"), element("code", {}, pattern), span ? ` ${words(span)}` : "");
  for (const word of record.words)
    line(label("word"), words(word.span), ": ", element("code", {}, word.pieces), " ", small(word.feats));
  for (const step of record.negation) line(label("negation"), step);
  const box = $("explanation");
  box.style.setProperty("--kind", `var(--${record.kind})`);
  box.replaceChildren(
    element("button", { class: "close", type: "button", "aria-label": label("close"), onclick: close_explanation }, "×"),
    element("h2", {}, [label(record.kind), record.force === "soft" && `(${label("soft_short")})`, "·", words(record.predicate),
                       record.place && `· ${record.place}`].filter(Boolean).join(" ")),
    element("p", { class: "sentence", lang: "tr" }, words(record.sentence)), element("dl", {}, ...lines));
  box.hidden = false;
  box.scrollTop = 0;
}

function close_explanation() {
  const index = selected;
  deselect();
  if (index !== undefined && position_of[index] >= 0) focus_row(index);
}

// --- controls -----------------------------------------------------------------------------------------------------
function draw_controls() {
  document.documentElement.lang = language;
  $("figures").textContent = label("figures")(records.length, new Set(data.places.map((place) => place.article).filter(Boolean)).size);
  $("search").placeholder = label("search");
  $("search").setAttribute("aria-label", label("search_name"));
  $("clear").textContent = label("clear");
  $("print").textContent = label("print");
  $("language").textContent = label("other_language");
  $("theme").textContent = label(document.documentElement.dataset.theme === "dark" ? "theme_light" : "theme_dark");
  const options = (id, name, list, value) => {
    $(id).setAttribute("aria-label", label(name));
    $(id).replaceChildren(...list.map(([key, words]) => element("option", { value: key }, words)));
    $(id).value = value;
  };
  const bearers = [...counted(records.flatMap((record) => record.bearer_keys))].sort((a, b) => b[1] - a[1]);
  options("bearer", "bearer", [["*", label("any_bearer")], ...bearers.map(([key, count]) => ["=" + key, `${bearer_name(key)} (${count})`])],
          filter.bearer === undefined ? "*" : "=" + filter.bearer);
  const used = new Set(records.flatMap((record) => [...record.deadlines]));
  options("deadline", "deadline", [["", label("any_deadline")],
    ...["with_deadline", "without_deadline", "immediately", "days30", "longer", "periodic", "dated"]
      .filter((group) => used.has(group)).map((group) => [group, label(group)])], filter.deadline);
  options("force", "any_force", [["", label("any_force")], ["hard", label("hard")], ["soft", label("soft")]], filter.force);
}

function draw_words() {
  draw_controls();
  draw_outline();
  draw_legend();
  draw_table();
  apply_filter();
  if (selected !== undefined) explain(records[selected]);
}

const on = (id, event, act) => $(id).addEventListener(event, act);
on("search", "input", () => { filter.query = $("search").value; apply_filter(); });
on("bearer", "change", () => { filter.bearer = $("bearer").value === "*" ? undefined : $("bearer").value.slice(1); apply_filter(); });
on("deadline", "change", () => { filter.deadline = $("deadline").value; apply_filter(); });
on("force", "change", () => { filter.force = $("force").value; apply_filter(); });
on("clear", "click", () => {
  Object.assign(filter, { kinds: new Set(), bearer: undefined, deadline: "", force: "", query: "" });
  $("search").value = "";
  draw_controls();
  apply_filter();
  $("search").focus();
});
on("print", "click", () => window.print());
let theme_on_screen;
window.addEventListener("beforeprint", () => {
  theme_on_screen = document.documentElement.dataset.theme;
  document.documentElement.dataset.theme = "light";
  draw_rows(true);
});
window.addEventListener("afterprint", () => {
  document.documentElement.dataset.theme = theme_on_screen;
  draw_rows();
});
window.addEventListener("resize", () => draw_rows());
$("table").addEventListener("scroll", () => draw_rows(), { passive: true });
on("language", "click", () => { language = language === "tr" ? "en" : "tr"; draw_words(); });
on("theme", "click", () => {
  const root = document.documentElement;
  root.dataset.theme = root.dataset.theme === "dark" ? "light" : "dark";
  draw_controls();
});

on("table", "click", (event) => {
  const row = event.target.closest("[data-record]");
  if (!row) return;
  focus_row(Number(row.dataset.record));
  select(Number(row.dataset.record));
});
on("table", "keydown", (event) => {
  const row = event.target.closest("[data-record]");
  if (!row) return;
  const at = position_of[row.dataset.record];
  const page_size = Math.max(1, Math.floor($("table").clientHeight / row_height) - 2);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page_size, PageUp: at - page_size, Home: 0, End: shown.length - 1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    focus_row(shown[Math.min(Math.max(to, 0), shown.length - 1)].index);
  } else if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    select(Number(row.dataset.record));
  }
});

// The records of what was clicked: the one after the selected, so that a place of several records shows them in turn.
const records_at = (node) => node?.dataset.records?.split(" ").map(Number) || [];
on("document", "click", (event) => {
  const own = records_at(event.target.closest(".k"));
  const all = own.length ? own : records_at(event.target.closest(".r"));
  if (!all.length) return deselect();
  select(all[(all.indexOf(selected) + 1) % all.length], true);
});
on("document", "mouseover", (event) => {
  const role = event.target.closest?.("[data-role]");
  if (role) role.title = label(role.dataset.role);
});
on("document", "keydown", (event) => {
  const here = event.target.closest(".k");
  if (!here) return;
  const index = records_at(here)[0];
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    const next = shown[position_of[index] + step];
    if (!next) return;
    predicate_of[next.index].focus({ preventScroll: true });
    bring(predicate_of[next.index]);
  } else if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    select(index, true);
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    if (selected !== undefined) close_explanation();
    else if (document.activeElement === $("search") && $("search").value) {
      $("search").value = filter.query = "";
      apply_filter();
    }
  } else if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName)) {
    event.preventDefault();
    $("search").focus();
  }
});

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const follow_system = () => { document.documentElement.dataset.theme = dark.matches ? "dark" : "light"; };
follow_system();
dark.addEventListener("change", () => { follow_system(); draw_controls(); });

draw_document();
draw_words();
predicate_of.find(Boolean)?.setAttribute("tabindex", "0");
const named = /^#r(\d+)$/.exec(location.hash);
if (named && records[named[1] - 1]) select(named[1] - 1, true);
