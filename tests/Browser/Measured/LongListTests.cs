using Leefbaarheid.Browser.Tests.Pages;
using Leefbaarheid.Browser.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Measured;

/// <summary>A list of 100.000 rows: what is on the screen is right wherever people scroll, and is fetched as blocks and not as rows.</summary>
public sealed class LongListTests(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    private const int Rows = 100_000;

    /// <summary>How many rows the client asks at once.</summary>
    private const int Block = 50;

    private const string Request = "teams(";

    [Fact]
    public async Task Scrolling_through_100_000_rows_shows_the_right_ones_and_asks_blocks()
    {
        await using var host = Corporation.OfItsOwn();
        await host.StartAsync();
        await SeedAsync(host.Folder);
        var werkplek = await OpenAsync(path: "/teams", address: host.Address);
        var lijst = await werkplek.LijstAsync("Teams");
        await Expect(lijst.Aantal).ToHaveTextAsync("100.000 rijen");
        await ToonsAsync(lijst, 1);

        // The far end at once: one block, or two where it begins in the middle of one.
        await ScrollAsync(werkplek, lijst, "grid.scrollHeight", atMost: 2);
        await ToonsAsync(lijst, Rows);
        await Expect(lijst.Rij(Code(Rows))).ToHaveAttributeAsync("aria-rowindex", $"{Rows + 1}");

        // Back to somewhere between, which nobody saw before.
        await ScrollAsync(werkplek, lijst, "grid.scrollHeight / 2", atMost: 2);
        await ToonsAsync(lijst, Rows / 2);

        // Screen after screen asks no more blocks than there are rows for.
        const int screens = 20;
        var passed = screens * await lijst.Raster.EvaluateAsync<int>("grid => Math.ceil(grid.clientHeight / 36)");
        werkplek.Verzoeken.Leeg();
        for (var screen = 0; screen < screens; screen++)
            await lijst.Raster.EvaluateAsync("grid => new Promise(drawn => { grid.scrollBy(0, grid.clientHeight); requestAnimationFrame(() => drawn()); })");
        await werkplek.Verzoeken.KomenTotRustAsync(werkplek.Page);
        Assert.InRange(Asked(werkplek), 1, (passed / Block) + 2);
        Assert.InRange(await lijst.Raster.GetByRole(AriaRole.Row).CountAsync(), 10, 100);

        // The keys go the same way: Ctrl+End is the last row, in the same column.
        await lijst.Raster.GetByRole(AriaRole.Row).Nth(5).GetByRole(AriaRole.Gridcell).Nth(1).ClickAsync();
        await werkplek.Page.Keyboard.PressAsync("Control+End");
        await Expect(lijst.Rij(Code(Rows)).Locator("[data-column='0']")).ToBeFocusedAsync();

        // It goes before its host does: what it asks of nobody would be a trouble.
        await werkplek.Page.CloseAsync();
    }

    private static async Task ScrollAsync(Werkplek werkplek, Lijst lijst, string to, int atMost)
    {
        await werkplek.Verzoeken.KomenTotRustAsync(werkplek.Page);
        werkplek.Verzoeken.Leeg();
        await lijst.Raster.EvaluateAsync($"grid => grid.scrollTo({{ top: {to} }})");
        await werkplek.Verzoeken.KomenTotRustAsync(werkplek.Page);
        Assert.InRange(Asked(werkplek), 1, atMost);
    }

    /// <summary>A row is on the screen, and says at its place among all what stands there.</summary>
    private static async Task ToonsAsync(Lijst lijst, int row)
    {
        await Expect(lijst.Rij(Code(row))).ToBeVisibleAsync();
        var shown = await lijst.Raster.Locator("[data-row]:not([data-row='-1'])").EvaluateAllAsync<string[]>(
            "rows => rows.map(row => `${row.getAttribute('aria-rowindex')} ${row.querySelector('[data-column=\"0\"]').textContent}`)");
        Assert.All(shown, told => Assert.Equal(Code(int.Parse(told.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture) - 1), told.Split(' ')[1]));
    }

    private static int Asked(Werkplek werkplek) => werkplek.Verzoeken.All.Count(request => request.Document.Contains(Request, StringComparison.Ordinal));

    private static string Code(int row) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"T{row:D6}");

    /// <summary>Straight into the database: by mutations it would take longer than everything else together.</summary>
    private static async Task SeedAsync(string folder)
    {
        await using var database = new SqliteConnection($"Data Source={Path.Combine(folder, "leefbaarheid.db")}");
        await database.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = database.CreateCommand();
        command.CommandText =
            """
            WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < $rows)
            INSERT INTO basisregistratie_Team (Id, Code, Naam, Version, SystemCreatedAt, SystemCreatedBy, SystemModifiedAt, SystemModifiedBy)
            SELECT printf('%08X-0000-4000-8000-000000000000', n), printf('T%06d', n), 'Team ' || n, 1, '2026-11-23 09:00:00', 'proef', '2026-11-23 09:00:00', 'proef'
            FROM counted;
            """;
        command.Parameters.AddWithValue("$rows", Rows);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
