using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Tests.Data;

public sealed class TextPatternTests(PostgresCluster cluster)
{
    private static readonly string[] s_texts =
    [
        "Jansen", "JANSEN", "de Jonge-Müller", "Koffie à la crème", "50% korting", "50 procent", "a_b", "axb", @"c:\map", "[x]", "x", "",
        "Şahin", "Łukasz", "Ørsted", "cafe\u0301", "foto.JPG", "*ster*", "Wat?", "straße", "ĲSSEL", "'s-Gravenhage",
    ];

    [Theory, ClassData<EveryDatabase>]
    public async Task Capitals_and_accents_do_not_count_in_a_loose_pattern(string provider)
    {
        await using var host = await StartAsync(provider);

        Assert.Equal(["JANSEN", "Jansen"], await LooseAsync(host, "jansen"));
        Assert.Equal(["de Jonge-Müller"], await LooseAsync(host, "*MULLER"));
        Assert.Equal(["de Jonge-Müller"], await LooseAsync(host, "*müller"));
        Assert.Equal(["Koffie à la crème"], await LooseAsync(host, "koffie*CREME"));
        Assert.Equal(["cafe\u0301"], await LooseAsync(host, "CAFÉ"));
        Assert.Equal(["Ørsted", "Łukasz", "Şahin"], await LooseAsync(host, "sahin", "lukasz", "ORSTED"));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Capitals_and_accents_count_in_an_exact_pattern(string provider)
    {
        await using var host = await StartAsync(provider);

        Assert.Equal(["Jansen"], await ExactAsync(host, "J?nsen"));
        Assert.Equal(["foto.JPG"], await ExactAsync(host, "*.JPG"));
        Assert.Empty(await ExactAsync(host, "*.jpg"));
        Assert.Empty(await ExactAsync(host, "*Muller"));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task What_a_database_takes_for_a_sign_stands_for_itself(string provider)
    {
        await using var host = await StartAsync(provider);

        Assert.Equal(["50% korting"], await LooseAsync(host, "50%*"));
        Assert.Equal(["a_b"], await LooseAsync(host, "a_b"));
        Assert.Equal(["a_b", "axb"], await LooseAsync(host, "a?b"));
        Assert.Equal(["[x]"], await LooseAsync(host, "[x]"));
        Assert.Equal([@"c:\map"], await LooseAsync(host, @"C:\\MAP"));
        Assert.Equal(["*ster*"], await LooseAsync(host, @"\*ster\*"));
        Assert.Equal(["Wat?"], await LooseAsync(host, @"wat\?"));
        Assert.Equal([""], await LooseAsync(host, ""));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_row_without_a_value_fits_no_pattern(string provider)
    {
        await using var host = await DataHost.StartAsync(provider, cluster);
        await host.InUnitOn<HuisContext>((context, ct) =>
        {
            context.AddRange(new Huis("A"), new Huis("B") { Bijnaam = "De Eik" });
            return context.SaveChangesAsync(ct);
        });

        var any = TextPattern.Loose("*");
        var found = await host.ReadAsync((HuisContext context)
            => context.Huizen.Where(huis => TextPattern.IsLike(huis.Bijnaam!, any)).Select(huis => huis.Code).ToListAsync(DataHost.Cancel));

        Assert.Equal(["B"], found);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Any_pattern_chooses_the_same_rows_in_a_database_and_in_memory(string provider)
    {
        await using var host = await StartAsync(provider);
        string[] parts = ["*", "?", "a", "A", "é", "%", "_", @"\*", @"\", "[", "50", "ster", "SEN", " ", "ł", "ij"];
        var random = new Random(20261122);
        var patterns = Enumerable.Range(0, 120).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => random.GetItems(parts, 1)[0]))).Distinct().ToList();
        foreach (var pattern in patterns)
        {
            var (loose, exact) = (TextPattern.Loose(pattern), TextPattern.Exact(pattern));
            Assert.Equal(Sorted(s_texts.Where(text => TextPattern.IsLike(text, loose))), await LooseAsync(host, pattern));
            Assert.Equal(Sorted(s_texts.Where(text => TextPattern.IsExactlyLike(text, exact))), await ExactAsync(host, pattern));
        }
    }

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "*a*a*a*a*a*a*a*a*a*a*a*a*c", false)]
    [InlineData("ana", "an*na", false)]
    [InlineData("anna", "an*na", true)]
    [InlineData("abcabd", "*ab?", true)]
    [InlineData("", "*", true)]
    [InlineData("", "?", false)]
    [InlineData("a", "a**", true)]
    public void Stars_share_no_letters_and_cost_no_time(string text, string pattern, bool fits)
        => Assert.Equal(fits, TextPattern.IsExactlyLike(text, TextPattern.Exact(pattern)));

    private async Task<DataHost> StartAsync(string provider)
    {
        var host = await DataHost.StartAsync(provider, cluster);
        await host.InUnitOn<TuinContext>((context, ct) =>
        {
            context.AddRange(s_texts.Select(text => new Boom(text)));
            return context.SaveChangesAsync(ct);
        });
        return host;
    }

    private static async Task<List<string>> LooseAsync(DataHost host, params string[] typed)
    {
        List<string> found = [];
        foreach (var pattern in typed.Select(TextPattern.Loose))
        {
            found.AddRange(await host.ReadAsync((TuinContext context)
                => context.Bomen.Where(boom => TextPattern.IsLike(boom.Soort, pattern)).Select(boom => boom.Soort).ToListAsync(DataHost.Cancel)));
        }

        return Sorted(found);
    }

    private static async Task<List<string>> ExactAsync(DataHost host, string typed)
    {
        var pattern = TextPattern.Exact(typed);
        return Sorted(await host.ReadAsync((TuinContext context)
            => context.Bomen.Where(boom => TextPattern.IsExactlyLike(boom.Soort, pattern)).Select(boom => boom.Soort).ToListAsync(DataHost.Cancel)));
    }

    private static List<string> Sorted(IEnumerable<string> texts) => [.. texts.Order(StringComparer.Ordinal)];
}
