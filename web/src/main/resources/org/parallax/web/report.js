'use strict';
// Reading needs none of this: it filters, pins, opens what a link leads into, and explains a mark where it stands.
(() => {
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
  const root = document.documentElement;
  root.classList.add('js');

  const remembered = {
    get(key) { try { return localStorage.getItem('parallax.' + key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem('parallax.' + key, value); } catch { /* a page from a file may not */ } },
  };

  const theme = $('#theme');
  theme.hidden = false;
  if (remembered.get('theme')) root.dataset.theme = remembered.get('theme');
  theme.addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    remembered.set('theme', root.dataset.theme);
  });

  // A link may lead into something folded.
  const open = (target) => {
    for (let at = target; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
  };
  const reveal = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    open(target.tagName === 'ARTICLE' ? target.firstElementChild : target);
    target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = $$('details:not([open])');
    closed.forEach((details) => { details.open = true; });
  });
  addEventListener('afterprint', () => closed.forEach((details) => { details.open = false; }));

  const form = $('#filters');
  const happenings = $$('.happening');
  const apply = () => {
    const { party, type, language, more, disputed, pinned } = form.elements;
    for (const li of happenings) {
      const data = li.dataset;
      li.hidden = (party.value && !data.parties.split('|').includes(party.value))
        || (type.value && data.type !== type.value)
        || (language.value && !data.languages.split(' ').includes(language.value))
        || (more.checked && Number(data.independent) < 2)
        || (disputed.checked && data.disputed !== 'true')
        || (pinned.checked && !li.classList.contains('pinned'));
    }
    const filtered = party.value || type.value || language.value || more.checked || disputed.checked || pinned.checked;
    for (const group of $$('.group')) {
      group.hidden = !$('.happening:not([hidden])', group);
      if (filtered && !group.hidden) group.open = true;
    }
    for (const a of $$('.timeline svg a[href]')) {
      const target = document.getElementById(a.getAttribute('href').slice(1));
      a.classList.toggle('out', Boolean(target && target.hidden));
    }
    $('output b', form).textContent = String(happenings.filter((li) => !li.hidden).length);
  };
  if (form) {
    for (const li of happenings) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = form.dataset.pin;
      button.setAttribute('aria-pressed', 'false');
      button.addEventListener('click', () => {
        const on = li.classList.toggle('pinned');
        button.textContent = on ? form.dataset.pinned : form.dataset.pin;
        button.setAttribute('aria-pressed', String(on));
        apply();
      });
      $('.when', li).append(button);
    }
    form.hidden = false;
    form.addEventListener('input', apply);
    form.addEventListener('reset', () => setTimeout(apply));
    form.addEventListener('submit', (event) => event.preventDefault());
    apply();
  }

  const card = $('#card');
  let shown = null;
  const close = () => {
    card.hidden = true;
    if (shown) shown.classList.remove('on');
  };
  const entry = (article, note) => {
    const found = $(`.findings [data-n="${note}"]`, article);
    if (!found) return null;
    const copy = found.cloneNode(true);
    $('code', copy).prepend(card.dataset.rule + ' ');
    const happening = $('.hap', copy);
    if (happening) copy.append(also(article, happening.getAttribute('href')));
    return copy;
  };
  // The other documents that tell of the same happening, each by its passage.
  const also = (article, link) => {
    const list = document.createElement('div');
    list.className = 'also';
    for (const telling of $$('.telling', document.getElementById(link.slice(1)) || card)) {
      const passage = $('blockquote a[href]', telling);
      if (!passage || passage.getAttribute('href').startsWith('#' + article.id + '-p')) continue;
      const a = document.createElement('a');
      a.href = passage.getAttribute('href');
      a.dir = 'auto';
      a.textContent = [$('.by b', telling), $('.by span', telling)].map((part) => part.textContent).join(' · ');
      list.append(a);
    }
    if (list.firstChild) list.prepend(card.dataset.also);
    return list;
  };
  const show = (mark) => {
    close();
    const article = mark.closest('article');
    const list = document.createElement('ul');
    for (const note of (mark.dataset.a || '').split(' ').reverse()) {
      const copy = entry(article, note);
      if (copy) list.append(copy);
    }
    $('.entries', card).replaceChildren(list);
    card.hidden = false;
    mark.classList.add('on');
    shown = mark;
  };
  const step = (mark, by) => {
    const marks = $$('.m', mark.closest('.text'));
    const next = marks[(marks.indexOf(mark) + by + marks.length) % marks.length];
    mark.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
    return next;
  };
  for (const first of $$('.text').map((text) => $('.m', text))) if (first) first.tabIndex = 0;
  document.addEventListener('click', (event) => {
    const mark = event.target.closest('.text .m');
    if (mark && getSelection().isCollapsed) show(mark);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    const mark = event.target.closest('.text .m');
    if (!mark) return;
    if (event.key === 'Enter') show(mark);
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const rtl = getComputedStyle(mark).direction === 'rtl';
      step(mark, (event.key === 'ArrowRight') === rtl ? -1 : 1);
      event.preventDefault();
    }
  });
  $('.close', card).addEventListener('click', close);
  $('.next', card).addEventListener('click', () => { if (shown) show(step(shown, 1)); });
})();
