namespace Leefbaarheid.Overlast.Kern;

/// <summary>
/// A line of a set-up table. Its code never changes, because programs speak of it; its caption is the corporation's own. A line that is
/// no longer wanted is blocked and not removed: older dossiers still show it.
/// </summary>
[DataClassification(DataClassification.CustomerContent)]
internal abstract class Catalogusregel : Entity
{
    public const int MaxCode = 20;
    public const int MaxOmschrijving = 100;

    protected Catalogusregel()
    {
    }

    protected Catalogusregel(string code, string omschrijving)
    {
        Code = Invoer.Verplicht(code, MaxCode, "code").ToUpperInvariant();
        Omschrijving = Invoer.Verplicht(omschrijving, MaxOmschrijving, "omschrijving");
    }

    /// <summary>Unique within the table; upper case.</summary>
    public string Code { get; private set; } = "";

    /// <summary>What people see.</summary>
    public string Omschrijving { get; private set; } = "";

    /// <summary>True when it can no longer be chosen.</summary>
    public bool Geblokkeerd { get; private set; }

    internal void Wijzig(string? omschrijving, bool geblokkeerd)
    {
        Omschrijving = Invoer.Verplicht(omschrijving, MaxOmschrijving, "omschrijving");
        Geblokkeerd = geblokkeerd;
    }

    /// <exception cref="RegelovertredingException"><c>STAMGEGEVEN_GEBLOKKEERD</c>.</exception>
    internal void ControleerBruikbaar(string veld)
    {
        if (Geblokkeerd)
            throw new RegelovertredingException("STAMGEGEVEN_GEBLOKKEERD", $"'{Omschrijving}' is geblokkeerd. Kies een andere waarde.", veld);
    }
}
