(function () {
  'use strict';
  // The contents mark the part that a reader is at.
  var waiting = false;

  function mark() {
    waiting = false;
    document.querySelectorAll('.version:not([hidden]) .contents').forEach(function (contents) {
      var links = Array.prototype.slice.call(contents.querySelectorAll('a'));
      var passed = links.filter(function (link) {
        var part = document.getElementById(decodeURIComponent(link.hash.slice(1)));
        return part && part.getBoundingClientRect().top < innerHeight / 3;
      });
      // The last part may be too short to reach the upper third.
      var isAtEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
      var at = isAtEnd ? links[links.length - 1] : passed[passed.length - 1];
      links.forEach(function (link) {
        if (link !== at) { link.removeAttribute('aria-current'); }
        else if (!link.hasAttribute('aria-current')) {
          link.setAttribute('aria-current', 'true');
          if (contents.scrollHeight > contents.clientHeight) { contents.scrollTop = link.offsetTop - contents.clientHeight / 2; }
        }
      });
    });
  }

  function later() { if (!waiting) { waiting = true; requestAnimationFrame(mark); } }

  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later);
  document.addEventListener('baogao-shown', later);
  mark();
})();
