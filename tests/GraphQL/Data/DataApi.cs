using System.Text.Json;
using HotChocolate.Data;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Options;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Types.Building;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Data;

/// <summary>A schema over a database, as a module would write it.</summary>
internal sealed class DataApi : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public DataApi(DossierDb db, Type query, Action<IRequestExecutorBuilder>? configure = null)
        : this(db, query, db.Options, configure)
    {
    }

    public DataApi(DossierDb db, Type query, DbContextOptions<DossierContext> options, Action<IRequestExecutorBuilder>? configure = null)
        : this(query, services => services.AddSingleton(db).AddScoped(_ => new DossierContext(options)), configure)
    {
    }

    public DataApi(Type query, Action<IServiceCollection> addData, Action<IRequestExecutorBuilder>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        addData(services);
        var builder = services.AddGraphQL()
            .AddQueryType(query)
            .AddFiltering()
            .AddSorting()
            .AddProjections()
            .BindRuntimeType<DateOnly, DateType>();
        configure?.Invoke(builder);
        _services = services.BuildServiceProvider();
        Executor = new RequestExecutor(
            SchemaBuilder.Build(_services), _services, new RequestExecutorOptions { IncludeExceptionDetails = true }, allowsIntrospection: true);
    }

    public RequestExecutor Executor { get; }

    public async Task<JsonElement> RunAsync(string document, IReadOnlyDictionary<string, object?>? variables = null)
    {
        var request = OperationRequestBuilder.New().SetDocument(document).SetVariableValues(variables).Build();
        await using var result = await Executor.ExecuteAsync(request, TestContext.Current.CancellationToken);
        return JsonDocument.Parse(result.ToJson(withIndentations: false)).RootElement.Clone();
    }

    /// <summary>The field's answer; fails on errors.</summary>
    public async Task<JsonElement> DataAsync(string document, IReadOnlyDictionary<string, object?>? variables = null)
    {
        var result = await RunAsync(document, variables);
        Assert.False(result.TryGetProperty("errors", out var errors), errors.ToString());
        return result.GetProperty("data");
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}

public sealed class DossierQuery
{
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Dossier> GetDossiers(DossierContext context) => context.Dossiers;

    [UseOffsetPaging(IncludeTotalCount = true, MaxPageSize = 20)]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Dossier> GetStapel(DossierContext context) => context.Dossiers.OrderBy(row => row.Naam);

    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Dossier> GetLijst(DossierContext context) => context.Dossiers;

    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Dossier> GetDossier(DossierContext context, int id) => context.Dossiers.Where(row => row.Id == id);

    [UseSingleOrDefault]
    [UseFiltering]
    public IQueryable<Dossier> GetEnige(DossierContext context) => context.Dossiers;

    [UsePaging(ConnectionName = "Geheugen", MaxPageSize = 7)]
    [UseFiltering]
    [UseSorting]
    public IEnumerable<Woning> GetWoningen()
        => Enumerable.Range(1, 25).Select(number => new Woning(number, $"Straat {number % 5}") { Bouwjaar = 1950 + number });

    [UseProjection]
    public IQueryable<Bron> GetBronnen(DossierContext context) => context.Set<Bron>();

    /// <summary>Pages by itself.</summary>
    [UsePaging(IncludeTotalCount = true)]
    public Connection<Woning> GetKlaar(int? first, string? after)
        => new(
            [new Edge<Woning>(new Woning(first ?? 0, after ?? "begin"), "eigen-cursor")],
            new ConnectionPageInfo(true, false, "eigen-cursor", "eigen-cursor"),
            99);

    [UsePaging(RequirePagingBoundaries = true, AllowBackwardPagination = false)]
    public IReadOnlyList<string> GetNamen() => ["a", "b", "c"];
}

[ExtendObjectType(typeof(Dossier))]
public sealed class DossierExtension
{
    public string Kop([HotChocolate.Parent(nameof(Dossier.Naam))] Dossier dossier) => dossier.Naam.ToUpperInvariant();

    public string Alles([HotChocolate.Parent] Dossier dossier) => $"{dossier.Id}/{dossier.Naam}/{dossier.Punten}/{dossier.Toelichting}";
}
