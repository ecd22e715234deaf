using System.Reflection;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Privacy;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Events;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Leefbaarheid.Host.Privacy;

/// <summary>Reads the classification of every field out of the models of all modules.</summary>
internal sealed class Persoonsgegevens(DataModuleRegistry modules, IServiceProvider services) : IPersoonsgegevens
{
    private static readonly DataClassification[] s_persoonlijk =
        [DataClassification.EndUserIdentifiableInformation, DataClassification.EndUserPseudonymousIdentifiers];

    public IReadOnlyList<Gegevenstype> Typen
        => [.. modules.All
            .SelectMany(Van)
            .Where(type => type.Velden.Count > 0)
            .OrderBy(type => type.Module, StringComparer.Ordinal).ThenBy(type => type.Naam, StringComparer.Ordinal)];

    private IEnumerable<Gegevenstype> Van(DataModule module)
    {
        var context = (ModuleDbContext)services.GetRequiredService(module.ContextType);
        return context.Model.GetEntityTypes()
            .Where(type => !type.IsOwned() && !type.ClrType.IsAbstract)

            // Tables of other modules, that only the filter on records looks into.
            .Where(type => !type.HasSharedClrType)

            // The log is written by every module's context, and is the host's.
            .Where(type => context is PlatformContext || type.ClrType.Assembly != typeof(PlatformContext).Assembly)
            .Select(type => new Gegevenstype(module.ModuleId, services.GetService<RecordTypes>()?.Find(type.ClrType) ?? type.ClrType.Name, type.ClrType, [.. Velden(type, "")]));
    }

    private static IEnumerable<Gegevensveld> Velden(IEntityType type, string pad)
    {
        var eigen = type.GetProperties().Where(veld => veld.PropertyInfo is { } member && member.DeclaringType != typeof(Entity))
            .Select(veld => new Gegevensveld(pad + Naam(veld.Name), Klasse(veld.PropertyInfo!)))
            .Where(veld => s_persoonlijk.Contains(veld.Klasse));
        var delen = type.GetNavigations().Where(navigatie => navigatie.TargetEntityType.IsOwned() && !navigatie.IsOnDependent)
            .SelectMany(navigatie => Velden(navigatie.TargetEntityType, $"{pad}{Naam(navigatie.Name)}."));
        return eigen.Concat(delen);
    }

    private static DataClassification Klasse(MemberInfo member)
        => member.GetCustomAttribute<DataClassificationAttribute>()?.Classification
            ?? member.DeclaringType?.GetCustomAttribute<DataClassificationAttribute>()?.Classification
            // The tests refuse it in our modules. In a partner's it may be about people.
            ?? DataClassification.EndUserIdentifiableInformation;

    private static string Naam(string naam) => char.ToLowerInvariant(naam[0]) + naam[1..];
}
