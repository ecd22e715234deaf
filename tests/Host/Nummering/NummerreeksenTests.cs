using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Nummering;
using Leefbaarheid.Host.Tests.Data;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Nummering;

public sealed class NummerreeksenTests(PostgresCluster cluster)
{
    private static readonly DateOnly Dag = new(2026, 3, 2);

    [Theory, ClassData<EveryDatabase>]
    public async Task Sixteen_writers_at_once_get_every_number_once_and_failed_ones_leave_no_gap(string provider)
    {
        await using var host = await StartAsync(provider);

        var kept = await Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Run(() => WriteAsync(host, writer))));

        var numbers = kept.SelectMany(numbers => numbers).Order(StringComparer.Ordinal).ToList();
        var expected = Enumerable.Range(1, 16 * 4).Select(number => $"LBD-2026-{number:D5}").ToList();
        Assert.Equal(expected, numbers);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task The_count_starts_again_with_the_year_and_an_older_day_still_counts_in_its_own(string provider)
    {
        await using var host = await StartAsync(provider);

        Assert.Equal("LBD-2026-00001", await NextAsync(host, "LBD", new DateOnly(2026, 12, 31)));
        Assert.Equal("LBD-2027-00001", await NextAsync(host, "LBD", new DateOnly(2027, 1, 1)));
        Assert.Equal("LBD-2026-00002", await NextAsync(host, "LBD", new DateOnly(2026, 12, 31)));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_series_without_a_year_counts_on_until_it_is_full(string provider)
    {
        await using var host = await StartAsync(provider);
        for (var number = 1; number <= 9; number++)
            Assert.Equal($"K{number}", await NextAsync(host, "KLEIN", new DateOnly(2026 + number, 1, 1)));

        var full = await Assert.ThrowsAsync<RegelovertredingException>(() => NextAsync(host, "KLEIN", Dag));

        Assert.Equal("NUMMERREEKS_VOL", full.Code);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_closed_line_and_an_unknown_series_say_what_is_wrong(string provider)
    {
        await using var host = await StartAsync(provider);
        await NextAsync(host, "LBD", Dag);
        await host.InUnitOn<PlatformContext>((context, ct) => context.Nummerreeksregels.ExecuteUpdateAsync(
            regel => regel.SetProperty(r => r.Open, false), ct));

        var closed = await Assert.ThrowsAsync<RegelovertredingException>(() => NextAsync(host, "LBD", Dag));
        var unknown = await Assert.ThrowsAsync<RegelovertredingException>(() => NextAsync(host, "XYZ", Dag));

        Assert.Equal("NUMMERREEKS_GESLOTEN", closed.Code);
        Assert.Equal("NUMMERREEKS_ONBEKEND", unknown.Code);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Whoever_lowers_the_end_waits_for_the_number_that_is_being_handed_out(string provider)
    {
        await using var host = await StartAsync(provider);
        await NextAsync(host, "LBD", Dag);
        var regel = await host.ReadAsync((PlatformContext context) => context.Nummerreeksregels.SingleAsync(DataHost.Cancel));
        var taken = new TaskCompletionSource();
        var release = new TaskCompletionSource();

        var writer = Task.Run(() => host.InUnitAsync(async (services, ct) =>
        {
            await services.GetRequiredService<INummerreeksen>().VolgendNummerAsync("LBD", Dag, ct);
            taken.SetResult();
            await release.Task;
        }), DataHost.Cancel);
        await await Task.WhenAny(taken.Task, writer);
        var keeper = Task.Run(() => host.InUnitAsync((services, ct) => services.GetRequiredService<Nummerreeksbeheer>().WijzigRegelAsync(
            regel.Id, regel.Version, (gelezen, patroon) => gelezen.Wijzig(true, regel.LaatstGebruikt, null, patroon.Maximum), ct)), DataHost.Cancel);
        release.SetResult();
        await writer;

        var error = await Assert.ThrowsAsync<RegelovertredingException>(() => keeper);
        Assert.Equal("EINDNUMMER_GEBRUIKT", error.Code);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_second_start_leaves_the_series_as_they_are(string provider)
    {
        await using var host = await StartAsync(provider);
        await host.InUnitOn<PlatformContext>((context, ct) => context.Nummerreeksen.Where(r => r.Code == "LBD").ExecuteUpdateAsync(
            reeks => reeks.SetProperty(r => r.Patroon, "D{jaar}/###"), ct));

        await FillAsync(host);

        Assert.Equal("D2026/001", await NextAsync(host, "LBD", Dag));
    }

    private async Task<DataHost> StartAsync(string provider)
    {
        var host = await DataHost.StartAsync(provider, cluster, services =>
        {
            services.AddNummerreeks(new NummerreeksDefinitie("LBD", "Leefbaarheidsdossiers", "LBD-{jaar}-#####"));
            services.AddNummerreeks(new NummerreeksDefinitie("KLEIN", "Kleine reeks", "K#"));
        });
        await FillAsync(host);
        return host;
    }

    private static Task FillAsync(DataHost host) => host.InUnitAsync(async (services, ct) =>
    {
        foreach (var start in services.GetServices<IStartgegevens>())
            await start.VulAanAsync(ct);
    });

    /// <summary>Eight units of work, every second of which fails after it took its number.</summary>
    private static async Task<List<string>> WriteAsync(DataHost host, int writer)
    {
        var kept = new List<string>();
        for (var attempt = 0; attempt < 8; attempt++)
        {
            try
            {
                var number = "";
                await host.InUnitAsync(async (services, ct) =>
                {
                    number = await services.GetRequiredService<INummerreeksen>().VolgendNummerAsync("LBD", Dag, ct);
                    if ((attempt + writer) % 2 == 0)
                        throw new InvalidDataException("on purpose");
                });
                kept.Add(number);
            }
            catch (InvalidDataException)
            {
                // The number is free again.
            }
        }

        return kept;
    }

    private static async Task<string> NextAsync(DataHost host, string reeks, DateOnly dag)
    {
        var number = "";
        await host.InScopeAsync(async services =>
            number = await services.GetRequiredService<INummerreeksen>().VolgendNummerAsync(reeks, dag, DataHost.Cancel));
        return number;
    }
}
