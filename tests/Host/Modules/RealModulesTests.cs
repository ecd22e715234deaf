using System.Text.Json;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Modules.Loading;
using Leefbaarheid.Host.Modules.Manifests;
using Leefbaarheid.Host.Pages;
using Leefbaarheid.Host.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Modules;

/// <summary>The modules of this repository, whichever there are.</summary>
public sealed class RealModulesTests : IDisposable
{
    /// <summary>Loading it anew for every set takes longer than all that is looked at.</summary>
    private static readonly LoadedCode s_code = new();

    private readonly string _folder = Directory.CreateTempSubdirectory("leefbaarheid-real-").FullName;

    public static TheoryData<string> Subsets
    {
        get
        {
            var manifests = Manifests();
            var ids = manifests.Keys.ToArray();
            return [.. Enumerable.Range(0, 1 << ids.Length)
                .Select(bits => ids.Where((_, index) => (bits & (1 << index)) != 0).ToHashSet(StringComparer.Ordinal))
                .Where(set => set.All(id => manifests[id].Dependencies.Keys.All(set.Contains)))
                .Select(set => string.Join(',', set))];
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Subsets))]
    public async Task Every_set_of_modules_with_what_they_need_starts(string ids)
    {
        await using var host = await StartAsync(ids);

        Assert.All(host.Modules.All, module => Assert.True(module.IsActive, $"{module.Id}: {module.Stap}: {module.Reden}"));
        var owners = host.Services.GetRequiredService<PageCatalog>().All.Select(page => page.ModuleId).ToHashSet(StringComparer.Ordinal);
        Assert.Subset(host.Modules.All.Select(module => module.Id).Append(PlatformContext.ModuleId).ToHashSet(StringComparer.Ordinal), owners);
    }

    [Fact]
    public async Task Every_page_and_every_action_says_what_it_is_for()
    {
        await using var host = await StartAsync(string.Join(',', Manifests().Keys));

        var pages = host.Services.GetRequiredService<PageCatalog>().All;

        Assert.NotEmpty(pages);
        Assert.Empty(pages.SelectMany(page => PageHelp.Missing(page.Page)));
    }

    [Fact]
    public async Task Leaving_out_a_line_takes_away_its_own_fields_and_nothing_else()
    {
        var manifests = Manifests();
        var last = manifests.Values.First(manifest => manifests.Values.All(other => !other.Dependencies.ContainsKey(manifest.Id))).Id;
        await using var all = await StartAsync(string.Join(',', manifests.Keys));
        await using var rest = await StartAsync(string.Join(',', manifests.Keys.Where(id => id != last)));

        var (before, after) = (Coordinates(all), Coordinates(rest));
        var pagesAfter = rest.Services.GetRequiredService<PageCatalog>().All;

        Assert.Subset(before, after);
        Assert.NotEmpty(before.Except(after, StringComparer.Ordinal));
        Assert.DoesNotContain(pagesAfter, page => page.ModuleId == last);
        Assert.Equal(
            all.Services.GetRequiredService<PageCatalog>().All.Where(page => page.ModuleId != last).Select(page => page.Page.Id),
            pagesAfter.Select(page => page.Page.Id));
    }

    private Task<TestHost> StartAsync(string ids)
    {
        var file = Path.Combine(_folder, $"{Guid.NewGuid():N}.json");
        File.WriteAllText(file, JsonSerializer.Serialize(new
        {
            modules = ids.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => new { id }),
        }));
        return TestHost.StartAsync(TestHost.RealModules(file), code: s_code);
    }

    private static HashSet<string> Coordinates(TestHost host)
        => [.. Host.Graph.Engine.Schema(host.Services).Types.Values.SelectMany(type => type.Fields.Keys.Select(field => $"{type.Name}.{field}"))];

    private static SortedDictionary<string, ModuleManifest> Manifests()
        => new(
            Directory.EnumerateDirectories(Path.Combine(TestHost.HostOutput, "modules"))
                .Select(folder => ManifestReader.Read(Path.GetFileName(folder), folder))
                .ToDictionary(manifest => manifest.Id, StringComparer.Ordinal),
            StringComparer.Ordinal);
}
