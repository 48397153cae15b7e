// The list is whole without this script; with it, the list follows the words in the search box.
const box = document.getElementById("search");
if (box) {
  box.parentElement.hidden = false;
  const none = document.getElementById("none");
  const sections = [...document.querySelectorAll("section")];
  const show = () => {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    let any = false;
    for (const section of sections) {
      let here = false;
      for (const item of section.querySelectorAll("li")) {
        item.hidden = !words.every(word => item.dataset.words.includes(word));
        here ||= !item.hidden;
      }
      section.hidden = !here;
      any ||= here;
    }
    none.hidden = any;
  };
  box.addEventListener("input", show);
  show();
}
