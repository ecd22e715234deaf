namespace Leefbaarheid.Klachtafhandeling.Verwijzingen;

/// <summary>To whom a complainant can be referred.</summary>
internal enum Instantie
{
    /// <summary>The complaints committee of the corporation, or of the corporations of a region.</summary>
    Klachtencommissie,

    /// <summary>A disputes committee.</summary>
    Geschillencommissie,

    /// <summary>The Huurcommissie: rent, service costs, defects.</summary>
    Huurcommissie,

    /// <summary>The tenants' organisation.</summary>
    Huurdersorganisatie,

    /// <summary>The court.</summary>
    Kantonrechter,

    /// <summary>The police.</summary>
    Politie,

    /// <summary>Neighbours' mediation.</summary>
    Buurtbemiddeling,

    /// <summary>Another one, which its name tells.</summary>
    Anders,
}

/// <summary>What came of a referral.</summary>
internal enum Verwijzingsuitkomst
{
    /// <summary>The complainant was right.</summary>
    Gegrond,

    /// <summary>The complainant was right in part.</summary>
    DeelsGegrond,

    /// <summary>The complainant was not right.</summary>
    Ongegrond,

    /// <summary>Both agreed on something.</summary>
    Geschikt,

    /// <summary>The body did not take the case.</summary>
    NietOntvankelijk,

    /// <summary>The complainant took it back.</summary>
    Ingetrokken,

    /// <summary>The complainant did not go there before the last day.</summary>
    NietIngediend,
}

internal static class InstantieExtensions
{
    /// <summary>True for a body that judges between tenant and landlord, and takes a case only until a last day.</summary>
    public static bool BeslechtGeschillen(this Instantie instantie)
        => instantie is Instantie.Klachtencommissie or Instantie.Geschillencommissie or Instantie.Huurcommissie or Instantie.Kantonrechter;
}
