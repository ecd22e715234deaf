using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Bestanden;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Tests.Data;
using Leefbaarheid.Host.Tests.Scheduling;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Bestanden;

/// <summary>Files and their rows: together or not at all.</summary>
public sealed class BestandsopslagTests(PostgresCluster cluster) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("leefbaarheid-opslag-").FullName;

    private string[] Bestanden => Directory.GetFiles(_folder, "*", SearchOption.AllDirectories);

    [Theory, ClassData<EveryDatabase>]
    public async Task A_stored_file_is_read_back_as_it_was(string provider)
    {
        await using var host = await StartAsync(provider);

        var bestand = await BewaarAsync(host, Voorbeelden.Pdf, "map/Huisbezoek Één.pdf");

        await host.InScopeAsync(async services =>
        {
            var opslag = services.GetRequiredService<IBestandsopslag>();
            Assert.Equal(bestand, await opslag.ZoekAsync(bestand.Id, DataHost.Cancel));
            Assert.Equal(("Huisbezoek Één.pdf", "application/pdf", (long)Voorbeelden.Pdf.Length), (bestand.Bestandsnaam, bestand.Mediatype, bestand.Grootte));
            Assert.Equal($"/bestanden/{bestand.Id}", bestand.Downloadpad);
            await using var inhoud = await opslag.OpenAsync(bestand.Id, DataHost.Cancel);
            using var gelezen = new MemoryStream();
            await inhoud.CopyToAsync(gelezen, DataHost.Cancel);
            Assert.Equal(Voorbeelden.Pdf, gelezen.ToArray());
        });
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task What_is_rolled_back_cannot_be_read_and_is_cleared_away_after_a_day(string provider)
    {
        await using var host = await StartAsync(provider);
        var blijft = await BewaarAsync(host, Voorbeelden.Pdf, "blijft.pdf");
        Bestand? gemist = null;

        await Assert.ThrowsAsync<RegelovertredingException>(() => host.InUnitAsync(async (services, ct) =>
        {
            gemist = await services.GetRequiredService<IBestandsopslag>().BewaarAsync(new MemoryStream(Voorbeelden.Jpeg), "weg.jpg", ct);
            throw new RegelovertredingException("TOCH_NIET", "Toch niet.");
        }));

        await host.InScopeAsync(async services =>
        {
            var opslag = services.GetRequiredService<IBestandsopslag>();
            Assert.Null(await opslag.ZoekAsync(gemist!.Id, DataHost.Cancel));
            await Assert.ThrowsAsync<NietGevondenException>(() => opslag.OpenAsync(gemist.Id, DataHost.Cancel));
        });

        // Not at once: another unit of work may be about to commit what looks forlorn.
        Verouder(host, TimeSpan.FromHours(23));
        await host.RunAsync<Bestandsopruiming>();
        Assert.Equal(2, Bestanden.Length);
        Verouder(host, TimeSpan.FromHours(25));
        await host.RunAsync<Bestandsopruiming>();
        Assert.Single(Bestanden);
        Assert.True(await LeesbaarAsync(host, blijft));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Removing_takes_the_content_once_it_is_committed_and_not_before(string provider)
    {
        await using var host = await StartAsync(provider);
        var bestand = await BewaarAsync(host, Voorbeelden.Pdf, "rapport.pdf");

        await Assert.ThrowsAsync<RegelovertredingException>(() => host.InUnitAsync(async (services, ct) =>
        {
            await services.GetRequiredService<IBestandsopslag>().VerwijderAsync(bestand.Id, ct);
            Assert.Single(Bestanden);
            throw new RegelovertredingException("TOCH_NIET", "Toch niet.");
        }));
        Assert.True(await LeesbaarAsync(host, bestand));

        await VerwijderAsync(host, bestand);
        Assert.Empty(Bestanden);
        Assert.False(await LeesbaarAsync(host, bestand));

        // Twice does no harm.
        await VerwijderAsync(host, bestand);
    }

    [Fact]
    public async Task A_file_belongs_to_a_unit_of_work()
    {
        await using var host = await StartAsync("Sqlite");

        await host.InScopeAsync(async services =>
        {
            var opslag = services.GetRequiredService<IBestandsopslag>();
            await Assert.ThrowsAsync<InvalidOperationException>(() => opslag.BewaarAsync(new MemoryStream(Voorbeelden.Pdf), "a.pdf", DataHost.Cancel));
            await Assert.ThrowsAsync<InvalidOperationException>(() => opslag.VerwijderAsync(Guid.NewGuid(), DataHost.Cancel));
        });
        Assert.Empty(Bestanden);
    }

    [Fact]
    public async Task Cleaning_up_also_takes_half_received_files_and_leaves_what_is_not_ours()
    {
        await using var host = await StartAsync("Sqlite");
        await BewaarAsync(host, Voorbeelden.Pdf, "rapport.pdf");
        var half = Path.Combine(_folder, "tijdelijk", Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(Path.GetDirectoryName(half)!);
        await File.WriteAllTextAsync(half, "half", DataHost.Cancel);
        var vreemd = Path.Combine(_folder, "ab", "LEESMIJ.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(vreemd)!);
        await File.WriteAllTextAsync(vreemd, "van de beheerder", DataHost.Cancel);
        Verouder(host, TimeSpan.FromHours(25));

        await host.RunAsync<Bestandsopruiming>();

        Assert.False(File.Exists(half));
        Assert.True(File.Exists(vreemd));
        Assert.Equal(2, Bestanden.Length);
    }

    [Fact]
    public async Task Cleaning_up_removes_nothing_beside_a_database_that_knows_no_file_at_all()
    {
        await using (var host = await StartAsync("Sqlite"))
            await BewaarAsync(host, Voorbeelden.Pdf, "rapport.pdf");
        await using var ander = await StartAsync("Sqlite");
        Verouder(ander, TimeSpan.FromHours(25));

        await ander.RunAsync<Bestandsopruiming>();

        Assert.Single(Bestanden);
    }

    [Theory]
    [InlineData("nul")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("9999999999999")]
    public void A_largest_size_that_cannot_be_is_told_at_start(string max)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Bestanden:MaxBytes"] = max })
            .Build();

        var fout = Assert.Throws<Leefbaarheid.Host.Modules.HostStartException>(() => new ServiceCollection().AddBestanden(configuration));

        Assert.Contains("Bestanden:MaxBytes", fout.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<DataHost> StartAsync(string provider)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Bestanden:Map"] = _folder })
            .Build();
        return DataHost.StartAsync(provider, cluster, services => services.AddBestanden(configuration));
    }

    private static async Task<Bestand> BewaarAsync(DataHost host, byte[] inhoud, string naam)
    {
        Bestand? bestand = null;
        await host.InUnitAsync(async (services, ct)
            => bestand = await services.GetRequiredService<IBestandsopslag>().BewaarAsync(new MemoryStream(inhoud), naam, ct));
        return bestand!;
    }

    private static Task VerwijderAsync(DataHost host, Bestand bestand)
        => host.InUnitAsync((services, ct) => services.GetRequiredService<IBestandsopslag>().VerwijderAsync(bestand.Id, ct));

    private static Task<bool> LeesbaarAsync(DataHost host, Bestand bestand)
        => host.ReadAsync<PlatformContext, bool>(platform => platform.Bestanden.AnyAsync(post => post.Id == bestand.Id, DataHost.Cancel));

    /// <summary>Makes everything in the folder so old, by the host's clock.</summary>
    private void Verouder(DataHost host, TimeSpan leeftijd)
    {
        foreach (var bestand in Bestanden)
            File.SetLastWriteTimeUtc(bestand, (host.Clock.Now - leeftijd).UtcDateTime);
    }
}
