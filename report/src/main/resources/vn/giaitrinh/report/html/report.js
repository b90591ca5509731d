'use strict';
// The page reads without this: it sorts tables, filters findings, and unfolds them for printing.
(() => {
  const order = new Intl.Collator('vi', {numeric: true});

  const cellAt = (row, column) => {
    let at = 0;
    for (const cell of row.cells) {
      at += cell.colSpan;
      if (at > column) return at - cell.colSpan === column && cell.colSpan === 1 ? cell : null;
    }
    return null;
  };

  const keyOf = (row, column) => {
    const cell = cellAt(row, column);
    return cell === null ? '' : cell.dataset.value ?? cell.textContent.trim();
  };

  const isNumber = key => /^-?\d+$/.test(key);

  // What has no key comes last, whichever way.
  const compare = (one, other, sign) => {
    if (one === '' || other === '') return (one === '') - (other === '');
    return sign * (isNumber(one) && isNumber(other) ? one - other : order.compare(one, other));
  };

  const sort = (head, table) => {
    const column = Number(head.dataset.sort);
    const rows = [...table.tBodies[0].rows].map(row => [keyOf(row, column), row]);
    const before = head.getAttribute('aria-sort');
    const first = rows.some(([key]) => isNumber(key)) ? 'descending' : 'ascending';
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const now = before === first ? other : first;
    const sign = now === 'ascending' ? 1 : -1;
    rows.sort(([one], [another]) => compare(one, another, sign));
    table.tBodies[0].append(...rows.map(([, row]) => row));
    table.querySelectorAll('[aria-sort]').forEach(each => each.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', now);
  };

  document.querySelectorAll('th[data-sort]').forEach(head => {
    const table = head.closest('table');
    if (table.tBodies[0].rows.length < 2) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(head, table));
    head.append(button);
  });

  // As a reader types it, with or without the marks of Vietnamese.
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim();

  const filter = document.getElementById('filter');
  if (filter !== null) {
    const field = document.createElement('input');
    field.type = 'search';
    field.id = 'filter-words';
    const label = document.createElement('label');
    label.htmlFor = field.id;
    label.textContent = filter.dataset.label;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    filter.append(label, field, status);
    filter.hidden = false;

    let groups = null;
    const read = () => [...document.querySelectorAll('details.findings')].map(group => ({
      group,
      open: group.open,
      count: group.querySelector('.count'),
      all: group.querySelector('.count').textContent,
      kind: plain(group.querySelector('.kind').textContent),
      rows: [...group.querySelectorAll('tbody > tr')].map(row => ({
        row, text: plain(row.textContent), unit: plain(row.cells[1].textContent),
      })),
    }));
    const written = new Intl.NumberFormat(document.documentElement.lang === 'vi' ? 'vi-VN' : 'en');

    const apply = () => {
      groups ??= read();
      const words = plain(field.value);
      // The whole name of a unit is that unit, not another whose name goes on.
      const isUnit = groups.some(({rows}) => rows.some(({unit}) => unit === words));
      let shown = 0;
      let all = 0;
      groups.forEach(({group, open, count, all: counted, kind, rows}) => {
        let hits = 0;
        rows.forEach(({row, text, unit}) => {
          const hit = isUnit ? unit === words : text.includes(words) || kind.includes(words);
          row.hidden = words !== '' && !hit;
          hits += row.hidden ? 0 : 1;
        });
        group.hidden = hits === 0;
        group.open = words === '' ? open : hits > 0;
        count.textContent = words === '' ? counted : written.format(hits);
        shown += hits;
        all += rows.length;
      });
      status.textContent = words === '' ? '' : filter.dataset.shown
        .replace('{}', written.format(shown)).replace('{}', written.format(all));
    };

    let waiting = 0;
    field.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(apply, 120);
    });
    document.querySelectorAll('a.to-findings').forEach(link => link.addEventListener('click', () => {
      field.value = link.closest('tr').cells[0].textContent.trim();
      apply();
    }));
    // A way to a kind of finding, or to the one of a unit, must not end at what is filtered out.
    document.querySelectorAll('a[href^="#kind-"]').forEach(link => link.addEventListener('click', () => {
      field.value = '';
      apply();
      document.querySelector(link.getAttribute('href')).open = true;
    }));
  }

  addEventListener('beforeprint', () => document.querySelectorAll('details:not([open])')
    .forEach(each => { each.open = true; each.dataset.folded = ''; }));
  addEventListener('afterprint', () => document.querySelectorAll('details[data-folded]')
    .forEach(each => { each.open = false; delete each.dataset.folded; }));
})();
