// The report is whole without this script; with it, it speaks the other language, filters, and leads from finding to finding.
"use strict";
const byId = id => document.getElementById(id);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const page = document.documentElement;
const source = byId("wording");
const wording = JSON.parse(source.textContent);

document.querySelector(".switches").hidden = false;

byId("language").onclick = () => {
  const to = page.lang === "en" ? 0 : 1;
  for (const element of all("[data-t]")) element.textContent = wording[element.dataset.t][to];
  for (const element of all("[data-l]")) element.setAttribute("aria-label", wording[element.dataset.l][to]);
  document.title = wording[source.dataset.title][to];
  page.lang = to ? "en" : "id";
};

byId("theme").onclick = () => {
  const shown = page.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  page.dataset.theme = shown === "dark" ? "light" : "dark";
};

// The findings for programs are packed into the page; saving them asks no network.
const save = byId("save");
save.hidden = !("DecompressionStream" in globalThis);
save.onclick = async () => {
  const packed = Uint8Array.from(atob(byId("sarif").textContent), sign => sign.charCodeAt(0));
  const unpacked = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([unpacked], { type: "application/sarif+json" }));
  link.download = "compliancelint.sarif";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
};

const tools = byId("tools");
if (tools) {
  const posts = all("#findings > .p").map(post => ({
    post,
    facets: { c: post.dataset.c, a: post.dataset.a, w: post.dataset.w, m: post.dataset.m, v: post.dataset.v },
    findings: all(".f", post),
  }));
  const selects = Object.fromEntries(all("select", tools).map(select => [select.dataset.f, select]));
  const box = byId("q");
  const addOption = (facet, value, text, number) => {
    const option = new Option(text, value);
    if (number) option.dataset.t = number;
    selects[facet].append(option);
  };
  for (const link of all("a[data-f]")) {
    addOption(link.dataset.f, link.dataset.v, link.textContent, link.querySelector("[data-t]")?.dataset.t);
    link.addEventListener("click", () => {
      tools.reset();
      selects[link.dataset.f].value = link.dataset.v;
      apply();
    });
  }
  for (const rule of [...new Set(posts.flatMap(({ findings }) => findings.map(finding => finding.dataset.r)))].sort()) addOption("r", rule, rule);
  for (const select of Object.values(selects)) select.closest("label").hidden = select.options.length < 3 && !"skv".includes(select.dataset.f);

  const has = (finding, chosen) =>
    (!chosen.s || finding.dataset.g === chosen.s)
    && (!chosen.k || finding.dataset.s === chosen.k || (chosen.k === "open" && finding.dataset.s === "review"))
    && (!chosen.r || finding.dataset.r === chosen.r);

  const count = number => { byId("shown").textContent = number.toLocaleString(page.lang); };

  const apply = () => {
    const chosen = Object.fromEntries(Object.entries(selects).map(([facet, select]) => [facet, select.value]));
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    const narrows = chosen.s || chosen.k || chosen.r;
    let shown = 0;
    for (const { post, facets, findings } of posts) {
      let isShown = Object.entries(facets).every(([facet, values]) => !chosen[facet] || values.split("\n").includes(chosen[facet]));
      if (isShown && words.length) {
        const text = post.textContent.toLowerCase();
        isShown = words.every(word => text.includes(word));
      }
      let any = 0;
      if (isShown) {
        for (const finding of findings) {
          finding.hidden = !has(finding, chosen);
          if (!finding.hidden) any++;
        }
        if (narrows && !any) isShown = false;
      }
      post.hidden = !isShown;
      if (isShown) shown += any;
    }
    count(shown);
    byId("nothing").hidden = posts.some(({ post }) => !post.hidden);
  };

  const go = step => {
    const visible = posts.filter(({ post }) => !post.hidden).flatMap(({ findings }) => findings.filter(finding => !finding.hidden));
    if (!visible.length) return;
    const here = document.activeElement.closest?.(".f");
    const at = here ? visible.indexOf(here) : step > 0 ? -1 : 0;
    const finding = visible[(at + step + visible.length) % visible.length];
    finding.focus({ preventScroll: true });
    finding.scrollIntoView({ block: "center" });
  };

  tools.hidden = false;
  byId("more").open = innerWidth > 640;
  tools.addEventListener("input", apply);
  tools.addEventListener("submit", event => event.preventDefault());
  tools.addEventListener("reset", () => setTimeout(apply));
  byId("prev").onclick = () => go(-1);
  byId("next").onclick = () => go(1);
  // Keys count inside of the findings alone, so that nobody who types or dictates elsewhere is surprised.
  byId("findings").addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
    if (event.key === "j") go(1);
    else if (event.key === "k") go(-1);
  });
  const reveal = () => {
    const target = location.hash.length > 1 && byId(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.closest("#findings [hidden]")) return;
    tools.reset();
    setTimeout(() => target.scrollIntoView());
  };
  addEventListener("hashchange", reveal);
  count(posts.reduce((sum, { findings }) => sum + findings.length, 0));
}
