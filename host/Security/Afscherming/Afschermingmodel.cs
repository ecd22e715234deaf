using System.Linq.Expressions;
using System.Reflection;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Security;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Leefbaarheid.Host.Security;

/// <summary>
/// Gives the entities of a context the filter that keeps records from those who may not read them. Part of the model, so that no query
/// can forget it.
/// </summary>
internal sealed class Afschermingmodel
{
    /// <summary>Name of the filter.</summary>
    public const string Filter = "Afscherming";

    private readonly IReadOnlyDictionary<string, Onderwerpsoort> _soorten;
    private readonly IMutableModel _model;
    private readonly Tabellen _tabellen;
    private readonly Leesregel _regel;

    private Afschermingmodel(IMutableModel model, ModuleDbContext context, IReadOnlyDictionary<string, Onderwerpsoort> soorten)
    {
        _model = model;
        _soorten = soorten;
        _tabellen = new Tabellen(model, context);
        _regel = new Leesregel(_tabellen, context);
    }

    public static void Beschrijf(IMutableModel model, ModuleDbContext context, IEnumerable<Onderwerpsoort> soorten)
        => new Afschermingmodel(model, context, soorten.ToDictionary(soort => soort.Soort, StringComparer.Ordinal)).Beschrijf();

    private void Beschrijf()
    {
        var eigen = _model.GetEntityTypes().Where(entity => entity.BaseType is null).ToList();
        foreach (var zaak in _soorten.Values.OfType<Zaaksoort>())
        {
            if (_tabellen.Eigen(zaak.Tabel) is { } entity)
                Zet(entity, _regel.VanZaak(entity, zaak));
        }

        foreach (var entity in eigen)
        {
            if (entity.ClrType.GetCustomAttribute<HoortBijAttribute>() is { } deel)
                Zet(entity, _regel.VanDeel(entity, _soorten.GetValueOrDefault(deel.Zaaksoort) as Zaaksoort, deel.Sleutel, deel.Vertrouwelijkheid));
            else if (entity.ClrType.GetCustomAttribute<HoortBijOnderwerpAttribute>() is { } hangend)
                Zet(entity, _regel.VanOnderwerp(entity, _soorten, hangend));
            else if (entity.ClrType.GetCustomAttribute<HoortBijRecordAttribute>() is { } volgend)
                Zet(entity, _regel.VanRecord(entity, volgend));
        }
    }

    private static void Zet(IMutableEntityType entity, LambdaExpression filter) => entity.SetQueryFilter(Filter, filter);
}
