using HotChocolate;

namespace Leefbaarheid.Host.Security;

/// <summary>A function, as those see it who give it to people.</summary>
/// <param name="Id">The same for the same code, on every host.</param>
/// <param name="Code">What accounts, keys and groups of an identity provider name it by.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Alles">True: whoever has it may do everything, also what no permission set names.</param>
/// <param name="AantalGebruikers">How many accounts have it, blocked ones included.</param>
/// <param name="Rechtensets">The permission sets that it combines.</param>
[GraphQLName("Functie")]
internal sealed record Functieoverzicht(Guid Id, string Code, string Naam, bool Alles, int AantalGebruikers, IReadOnlyList<Rechtenset> Rechtensets);

/// <summary>A permission set: a part of the schema that is opened as a whole.</summary>
/// <param name="Id">The same for the same code, on every host.</param>
/// <param name="Code">What functions name it by.</param>
/// <param name="Naam">What it is for.</param>
/// <param name="Module">Id of the module that brings it.</param>
/// <param name="Rechten">What it opens.</param>
internal sealed record Rechtenset(Guid Id, string Code, string Naam, string Module, IReadOnlyList<Rechtregel> Rechten);

/// <summary>Something that a permission set opens.</summary>
/// <param name="Soort">What can be done with it.</param>
/// <param name="Onderdeel">The query, the mutation or the subscription, or the type whose fields are opened.</param>
/// <param name="Veld">The field of the type; null for all that no other set names by itself, and for what is no type.</param>
internal sealed record Rechtregel(Rechtsoort Soort, string Onderdeel, string? Veld);

/// <summary>What a right lets somebody do.</summary>
internal enum Rechtsoort
{
    /// <summary>Ask for it.</summary>
    Opvragen,

    /// <summary>Do it.</summary>
    Uitvoeren,

    /// <summary>Hear of it as soon as it happens.</summary>
    Volgen,

    /// <summary>See the values of the records that he gets.</summary>
    Inzien,
}
