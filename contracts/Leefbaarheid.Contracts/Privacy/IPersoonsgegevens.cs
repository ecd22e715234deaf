using Leefbaarheid.Contracts.Data;

namespace Leefbaarheid.Contracts.Privacy;

/// <summary>Tells which stored records hold personal data, out of the classification of every field of every module.</summary>
public interface IPersoonsgegevens
{
    /// <summary>The types of records that hold personal data, by module and name.</summary>
    IReadOnlyList<Gegevenstype> Typen { get; }
}

/// <summary>A type of records that holds personal data.</summary>
/// <param name="Module">Id of its module; <c>platform</c> for the host's own.</param>
/// <param name="Naam">Its type in the schema, or its class where the schema does not have it.</param>
/// <param name="Klasse">Its class.</param>
/// <param name="Velden">Its fields with personal data.</param>
public sealed record Gegevenstype(string Module, string Naam, Type Klasse, IReadOnlyList<Gegevensveld> Velden);

/// <summary>A field with personal data.</summary>
/// <param name="Naam">Its name, as in the schema.</param>
/// <param name="Klasse">Whether it identifies somebody by itself.</param>
public sealed record Gegevensveld(string Naam, DataClassification Klasse);
