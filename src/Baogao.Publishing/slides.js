(function () {
  'use strict';
  var root = document.documentElement;
  var frames = Array.prototype.slice.call(document.querySelectorAll('.frame'));
  var at = 0;
  var touch = null;

  function fit() {
    // Not innerWidth: on a phone that grows with what sticks out, and then nothing ever fits.
    var scale = root.classList.contains('overview') ? 0.24 : Math.min(root.clientWidth / 1280, root.clientHeight / 720);
    root.style.setProperty('--scale', scale);
  }

  function go(to) {
    at = Math.max(0, Math.min(frames.length - 1, to));
    frames.forEach(function (frame, i) {
      frame.classList.toggle('current', i === at);
      frame.setAttribute('aria-hidden', i === at || root.classList.contains('overview') ? 'false' : 'true');
    });
    history.replaceState(null, '', '#' + (at + 1));
    document.getElementById('announce').textContent = frames[at].getAttribute('aria-label');
    if (root.classList.contains('overview')) { frames[at].scrollIntoView({ block: 'nearest' }); }
  }

  // #7 and #slide-7 both name the seventh.
  function wanted() { return parseInt(location.hash.replace(/^#(slide-)?/, ''), 10) - 1 || 0; }

  function overview(on) {
    root.classList.toggle('overview', on);
    // Links are too small to hit there; a click on a slide goes to it.
    document.querySelectorAll('.contents, .cards').forEach(function (list) { list.inert = on; });
    fit();
    go(at);
  }

  function fullScreen() {
    // A browser may refuse; then the slides go on as they are.
    var going = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen && root.requestFullscreen();
    if (going) { going.catch(function () { }); }
  }

  var actions = {
    next: function () { go(at + 1); },
    back: function () { go(at - 1); },
    overview: function () { overview(!root.classList.contains('overview')); },
    notes: function () { root.classList.toggle('show-notes'); },
    full: fullScreen,
    blank: function () { root.classList.toggle('blank'); }
  };
  var keys = {
    ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', ' ': 'next', Enter: 'next',
    ArrowLeft: 'back', ArrowUp: 'back', PageUp: 'back', Backspace: 'back',
    o: 'overview', n: 'notes', f: 'full', b: 'blank', '.': 'blank'
  };

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    // A button in focus takes space and enter itself.
    if (event.target.tagName === 'BUTTON' && (event.key === ' ' || event.key === 'Enter')) { return; }
    // A clicker's blank key shows the slide again, and so does any other.
    if (root.classList.contains('blank')) { actions.blank(); event.preventDefault(); return; }
    if (event.key === 'Home') { go(0); }
    else if (event.key === 'End') { go(frames.length - 1); }
    else if (event.key === 'Escape') { if (root.classList.contains('overview')) { overview(false); } return; }
    else if (event.key === 'Enter' && root.classList.contains('overview')) { overview(false); }
    else if (keys[event.key]) { actions[keys[event.key]](); }
    else { return; }
    event.preventDefault();
  });

  document.querySelectorAll('.bar button').forEach(function (button) {
    button.addEventListener('click', function () { actions[button.dataset.action](); });
  });

  frames.forEach(function (frame, i) {
    frame.addEventListener('click', function () {
      if (root.classList.contains('overview')) { at = i; overview(false); }
    });
  });

  document.addEventListener('touchstart', function (event) { touch = event.changedTouches[0]; }, { passive: true });
  document.addEventListener('touchend', function (event) {
    var end = event.changedTouches[0];
    var x = touch ? end.clientX - touch.clientX : 0;
    if (Math.abs(x) > 50 && Math.abs(x) > Math.abs(end.clientY - touch.clientY)) { go(at + (x < 0 ? 1 : -1)); }
    touch = null;
  }, { passive: true });

  addEventListener('resize', fit);
  addEventListener('hashchange', function () { go(wanted()); });
  addEventListener('beforeprint', function () { overview(false); });
  fit();
  go(wanted());
})();
