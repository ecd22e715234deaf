namespace Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

/// <summary>Status of a maintenance request (VERA ONDERHOUDSVERZOEKSTATUS).</summary>
public enum Onderhoudsverzoekstatus
{
    /// <summary>REG.</summary>
    Geregistreerd,

    /// <summary>BEO.</summary>
    TerBeoordeling,

    /// <summary>INB.</summary>
    InBehandeling,

    /// <summary>TEC.</summary>
    TechnischGereed,

    /// <summary>FIN.</summary>
    FinancieelAfwikkelen,

    /// <summary>AFG.</summary>
    Afgehandeld,

    /// <summary>GEA.</summary>
    Geannuleerd,
}
