namespace Leefbaarheid.Browser.Tests.Pages;

/// <summary>
/// Which keys lead from the focus to a goal, looked up in the page so that not every Tab has to be asked for. It only estimates: who
/// follows it looks again after some steps. Functions of the goal that return a key and how often; no key: there, or still to wait.
/// </summary>
internal static class Wegwijzer
{
    /// <summary>To an element that can have the focus, or to the cell that it stands in.</summary>
    public const string ToFocus =
        """
        target => {
          const there = { key: '', times: 0 }, notYet = { key: '', times: 1 };
          const steps = (by, forward, backward) => ({ key: by > 0 ? forward : backward, times: Math.max(1, Math.abs(by)) });
          const seen = element => element.checkVisibility({ visibilityProperty: true });
          const active = document.activeElement;
          // In a grid the cell has the focus and Enter does what stands in it, but for a cell that is being edited.
          const cell = target.closest('[role=gridcell][tabindex]');
          const goal = cell ?? target;
          if (active === goal || active === target) return there;

          // What lies over the page takes the focus when it opens and gives it back when it closes.
          const over = [...document.querySelectorAll('[role=dialog], [role=alertdialog], [role=menu]')].filter(seen).at(-1);
          const own = goal.closest('[role=dialog], [role=alertdialog], [role=menu]');
          if ((own && !own.contains(active)) || (over && !over.contains(goal))) return new Promise(done => requestAnimationFrame(() => done(notYet)));

          const editor = active.closest('[role=gridcell]:not([tabindex])')?.matches('[data-field]') ? active : null;
          if (editor) return { key: 'Escape', times: 1 };

          const group = goal.closest('[role=toolbar], [role=menu], [role=grid], [role=tablist]');
          if (group?.contains(active)) {
            const from = active.closest('[role=gridcell][tabindex]');
            if (cell && from) {
              const rowOf = one => one.closest('[role=row], tr');
              const rows = [...group.querySelectorAll('[role=row], tr')];
              const down = rows.indexOf(rowOf(cell)) - rows.indexOf(rowOf(from));
              if (down !== 0) return steps(down, 'ArrowDown', 'ArrowUp');
              const cells = [...rowOf(cell).querySelectorAll('[role=gridcell][tabindex]')];
              return steps(cells.indexOf(cell) - cells.indexOf(from), 'ArrowRight', 'ArrowLeft');
            }
            if (!cell) {
              const items = [...group.querySelectorAll('button, a[href], [role^=menuitem], [role=tab]')].filter(one => !one.disabled && seen(one));
              const by = items.indexOf(goal) - items.indexOf(active.closest('button, a[href], [role^=menuitem], [role=tab]'));
              return group.matches('[role=menu]') ? steps(by, 'ArrowDown', 'ArrowUp') : steps(by, 'ArrowRight', 'ArrowLeft');
            }
          }

          // Tab stops once at a toolbar, whatever stands in it.
          const stopOf = element => element.closest('[role=toolbar], [role=tablist]') ?? element;
          const within = document.querySelector('[aria-modal=true]') ?? document;
          const focusable = [...within.querySelectorAll('a[href], button, input, select, textarea, [tabindex]')]
            .filter(one => one === goal || one === active || (one.tabIndex >= 0 && !one.disabled && !one.closest('[aria-hidden=true], [inert]') && seen(one)));
          const stops = [...new Set(focusable.map(stopOf))];
          const [here, to] = [stops.indexOf(stopOf(active)), stops.indexOf(stopOf(goal))];
          return steps(here < 0 ? 1 : to - here, 'Tab', 'Shift+Tab');
        }
        """;

    /// <summary>To a row of the list under the box that has the focus.</summary>
    public const string InList =
        """
        option => {
          const list = option.closest('[role=listbox], [role=menu]');
          const options = [...list.querySelectorAll('[role=option], [role=menuitemcheckbox]')];
          const current = document.activeElement.getAttribute('aria-activedescendant');
          if (list.ariaBusy === 'true') return new Promise(done => requestAnimationFrame(() => done({ key: '', times: 1 })));
          const by = options.indexOf(option) - options.findIndex(({ id }) => id === current);
          return by === 0 ? { key: '', times: 0 } : { key: by > 0 ? 'ArrowDown' : 'ArrowUp', times: Math.abs(by) };
        }
        """;
}
