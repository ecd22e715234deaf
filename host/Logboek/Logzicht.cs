using System.Collections.Concurrent;
using System.Reflection;
using HotChocolate;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Security;

namespace Leefbaarheid.Host.Logboek;

/// <summary>
/// What whoever asks sees of the log: rows of records whose type is there for him, and values of fields that he may read in the record
/// itself, and none of cases when there are some that he may not read. Who may do everything sees everything.
/// </summary>
internal sealed class Logzicht(EffectiveRights rights, ViewedSchema viewed, RecordTypes records, Zichtbaarheid zichtbaarheid)
{
    private const string Sleutel = "Id";

    private readonly ConcurrentDictionary<(string Recordtype, string Veld), bool> _getoond = new();

    /// <summary>The rows that are there for him. Of what is no type of the schema nobody can read the record, and so none of its rows.</summary>
    public IQueryable<Wijziging> Beperk(IQueryable<Wijziging> rijen)
    {
        if (rights.Schema is null)
            return rijen;

        // A row does not say which case it is of. Who may not read all cases sees no rows of what can be part of one.
        var afgeschermd = zichtbaarheid.Beperkt();
        var types = records.Names.Where(naam => viewed.Current.Types.ContainsKey(naam) && !afgeschermd.Contains(records.Find(naam)!)).ToList();
        return rijen.Where(rij => types.Contains(rij.Recordtype));
    }

    /// <summary>Whether he may read a field of a record.</summary>
    /// <param name="recordtype">The type, as the log names it.</param>
    /// <param name="veld">The field, as the log names it: a path in the record.</param>
    public bool Toont(string recordtype, string veld)
        => rights.Schema is null || _getoond.GetOrAdd((recordtype, veld), gezocht => Zoek(gezocht.Recordtype, gezocht.Veld));

    private bool Zoek(string recordtype, string pad)
    {
        var klasse = records.Find(recordtype);
        var type = viewed.Current.Types.GetValueOrDefault(recordtype);
        foreach (var naam in pad.Split('.'))
        {
            if (type is null || Veld(type, Property(klasse, naam), naam) is not { } veld)
                return false;
            type = viewed.Current.TypeOf(veld);
            klasse = Property(klasse, naam)?.PropertyType;

            // What is kept in parts can be read as one: the whole says them all.
            if (type.IsLeaf)
                return true;
        }

        return true;
    }

    /// <summary>A record is logged by its key, and read as what it is.</summary>
    private static SchemaField? Veld(SchemaType type, PropertyInfo? property, string naam)
    {
        if (property?.GetCustomAttribute<GraphQLNameAttribute>() is { Name: var gekozen })
            return type.Fields.GetValueOrDefault(gekozen);
        return type.Fields.GetValueOrDefault(naam)
            ?? (naam.EndsWith(Sleutel, StringComparison.Ordinal) ? type.Fields.GetValueOrDefault(naam[..^Sleutel.Length]) : null);
    }

    private static PropertyInfo? Property(Type? klasse, string naam) => klasse?.GetProperty($"{char.ToUpperInvariant(naam[0])}{naam[1..]}");
}
