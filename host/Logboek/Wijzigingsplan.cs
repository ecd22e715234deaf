using System.Collections.Concurrent;
using System.Reflection;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Leefbaarheid.Host.Logboek;

/// <summary>What is logged of a record: worked out once per type.</summary>
/// <param name="Module">Id of the module that it belongs to.</param>
/// <param name="Recordtype">Its type in the schema, or its class where the schema does not have it.</param>
/// <param name="Velden">Its fields; those inside it have plans of their own.</param>
internal sealed record Wijzigingsplan(string Module, string Recordtype, IReadOnlyList<Veldplan> Velden);

/// <summary>What is logged of a field.</summary>
/// <param name="Veld">The field in the model.</param>
/// <param name="Naam">Its name in the log.</param>
/// <param name="Klasse">Its privacy class.</param>
/// <param name="MetWaarden">False for secrets.</param>
internal sealed record Veldplan(IProperty Veld, string Naam, DataClassification Klasse, bool MetWaarden)
{
    /// <summary>Kept by the program for itself: a change of nothing else is none. What it was is told when the record goes.</summary>
    public bool IsBijhouding => Klasse == DataClassification.SystemMetadata;
}

/// <summary>The plans of all types.</summary>
internal sealed class Wijzigingsplannen(DataModuleRegistry modules, IServiceProvider services)
{
    /// <summary>Partners forget attributes; a secret in a log that nobody can change is a bad place to find that out.</summary>
    private static readonly string[] s_geheimen = ["Wachtwoord", "Password", "Hash", "Secret", "Token", "Totp"];

    private readonly ConcurrentDictionary<IEntityType, Wijzigingsplan?> _plannen = [];
    private readonly Dictionary<Type, string> _modules = modules.All.ToDictionary(module => module.ContextType, module => module.ModuleId);

    /// <summary>Null for what is not logged.</summary>
    public Wijzigingsplan? Van(IEntityType type, DbContext context) => _plannen.GetOrAdd(type, Maak, context);

    private Wijzigingsplan? Maak(IEntityType type, DbContext context)
    {
        var standaard = type.ClrType.GetCustomAttribute<ChangeLoggingAttribute>()?.Logging ?? ChangeLogging.WithValues;
        var velden = type.GetProperties().Select(veld => Plan(veld, standaard)).OfType<Veldplan>().ToList();
        return standaard == ChangeLogging.Nothing && velden.Count == 0
            ? null
            : new Wijzigingsplan(_modules.GetValueOrDefault(context.GetType(), ""), Naam(type), velden);
    }

    private string Naam(IEntityType type)
    {
        // Not in a host without a schema.
        var typen = services.GetService<RecordTypes>();
        for (var klasse = type.ClrType; klasse is not null; klasse = klasse.BaseType)
        {
            if (typen?.Find(klasse) is { } naam)
                return naam;
        }

        return type.ClrType.Name;
    }

    private static Veldplan? Plan(IProperty veld, ChangeLogging standaard)
    {
        if (veld.PropertyInfo is not { } member || member.DeclaringType == typeof(Entity) || (veld.IsPrimaryKey() && veld.DeclaringType.ContainingEntityType.IsOwned()))
            return null;
        var klasse = member.GetCustomAttribute<DataClassificationAttribute>()?.Classification
            ?? member.DeclaringType?.GetCustomAttribute<DataClassificationAttribute>()?.Classification
            // The tests refuse it in our modules. In a partner's it may be about people.
            ?? DataClassification.EndUserIdentifiableInformation;
        var logging = member.GetCustomAttribute<ChangeLoggingAttribute>()?.Logging ?? standaard;
        if (logging == ChangeLogging.WithValues && (veld.ClrType == typeof(byte[]) || Array.Exists(s_geheimen, woord => veld.Name.Contains(woord, StringComparison.OrdinalIgnoreCase))))
            logging = ChangeLogging.WithoutValues;
        return logging == ChangeLogging.Nothing
            ? null
            : new Veldplan(veld, char.ToLowerInvariant(veld.Name[0]) + veld.Name[1..], klasse, logging == ChangeLogging.WithValues);
    }
}
