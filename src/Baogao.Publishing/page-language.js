(function () {
  'use strict';
  // The page holds each of its languages whole, and shows one.
  var root = document.documentElement;
  var versions = Array.prototype.slice.call(document.querySelectorAll('.version'));
  root.classList.add('js');

  function shown() { return versions.filter(function (version) { return !version.hidden; })[0]; }

  // What the address asks for, else what the reader speaks, else what the page opens in.
  function wanted() {
    var asked = [new URLSearchParams(location.search).get('lang')].concat(navigator.languages || [navigator.language]);
    for (var i = 0; i < asked.length; i++) {
      var found = versions.filter(function (version) { return asked[i] && asked[i].slice(0, 2).toLowerCase() === version.dataset.version; })[0];
      if (found) { return found; }
    }
    return shown();
  }

  // Addresses are those of the language that is shown, so that a link works in either.
  function show(version) {
    var before = shown();
    if (version === before) { return; }
    before.hidden = true;
    before.querySelectorAll('[data-address]').forEach(function (part) { part.removeAttribute('id'); });
    version.hidden = false;
    version.querySelectorAll('[data-address]').forEach(function (part) { part.id = part.dataset.address; });
    root.lang = version.lang;
    document.title = version.dataset.title;
    document.dispatchEvent(new Event('baogao-shown'));
  }

  // The part that a reader sees, so that the other language begins there.
  function place() {
    var parts = Array.prototype.filter.call(shown().querySelectorAll('main [data-address]'), function (part) { return part.getBoundingClientRect().top < innerHeight / 2; });
    var last = parts[parts.length - 1];
    return last && { address: last.dataset.address, top: last.getBoundingClientRect().top };
  }

  document.querySelectorAll('.languages a').forEach(function (link) {
    link.addEventListener('click', function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) { return; }
      event.preventDefault();
      var at = scrollY > 0 && place();
      try { history.replaceState(null, '', link.getAttribute('href') + location.hash); } catch (refused) { console.info('The address cannot keep the language here.'); }
      show(versions.filter(function (version) { return version.lang === link.lang; })[0]);
      if (at) { scrollBy({ top: document.getElementById(at.address).getBoundingClientRect().top - at.top, behavior: 'instant' }); }
      var own = shown().querySelector('.languages a[aria-current]');
      own.focus({ preventScroll: true });
    });
  });

  show(wanted());
  // The browser looked for the address before it was given.
  addEventListener('load', function () {
    var part = null;
    // An address can hold what is no code of a character.
    try { part = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch (malformed) { part = null; }
    if (part) { part.scrollIntoView(); }
  });
})();
