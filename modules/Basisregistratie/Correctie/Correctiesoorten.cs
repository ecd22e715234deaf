namespace Leefbaarheid.Basisregistraties.Correctie;

/// <summary>Who asks.</summary>
internal enum Indiener
{
    /// <summary>The person.</summary>
    Betrokkene,

    /// <summary>Somebody for the person.</summary>
    Vertegenwoordiger,
}

/// <summary>How far a request is.</summary>
internal enum Correctiestatus
{
    /// <summary>It is being judged.</summary>
    InBehandeling,

    /// <summary>It was decided; what was granted is being carried out.</summary>
    Besloten,

    /// <summary>It was answered.</summary>
    Afgesloten,

    /// <summary>The person did not want it any more.</summary>
    Ingetrokken,
}

/// <summary>What was decided about a request.</summary>
internal enum Correctiebesluit
{
    /// <summary>All is put right.</summary>
    Toegewezen,

    /// <summary>Some of it is.</summary>
    Gedeeltelijk,

    /// <summary>Nothing is.</summary>
    Afgewezen,
}

/// <summary>What was decided about a field.</summary>
internal enum Correctieoordeel
{
    /// <summary>Nothing yet.</summary>
    TeBeoordelen,

    /// <summary>It is put right.</summary>
    Toegewezen,

    /// <summary>It stays.</summary>
    Afgewezen,
}

/// <summary>How a request came in.</summary>
/// <param name="OntvangenOp">The day.</param>
/// <param name="IdentiteitVastgesteld">True when it is certain who asks.</param>
/// <param name="Indiener">Who asks.</param>
/// <param name="Vertegenwoordiger">His name, when it is not the person.</param>
/// <param name="Toelichting">What the person says about all of it.</param>
/// <param name="Beperken">True when the data may not be used meanwhile.</param>
internal sealed record Indiening(
    DateOnly OntvangenOp, bool IdentiteitVastgesteld, Indiener Indiener, string? Vertegenwoordiger, string? Toelichting, bool Beperken);
