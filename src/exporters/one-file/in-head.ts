/** What the one file runs before its parts are read: they are shown one at a time, first the one that is named. */
document.documentElement.classList.add('by-part', location.hash === '' ? 'at-start' : 'opening')
