using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Contracts.Data;

/// <summary>
/// A line of a set-up table. Its code never changes, because programs and imports speak of it; its caption is the corporation's own.
/// A line that is no longer wanted is blocked and not removed: older records still show it. The platform's conventions give its columns
/// their lengths and keep its code unique.
/// </summary>
[DataClassification(DataClassification.CustomerContent)]
public abstract class Stamgegeven : Entity
{
    /// <summary>The longest code, in characters.</summary>
    public const int MaxCode = 20;

    /// <summary>The longest caption, in characters.</summary>
    public const int MaxOmschrijving = 100;

    /// <summary>For EF, which fills the members itself.</summary>
    protected Stamgegeven()
    {
    }

    /// <summary>Makes a line that can be chosen.</summary>
    /// <param name="code">Stored in upper case.</param>
    /// <param name="omschrijving">What people see.</param>
    /// <exception cref="RegelovertredingException"><c>VERPLICHT</c> or <c>TE_LANG</c>.</exception>
    protected Stamgegeven(string code, string omschrijving)
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

    /// <summary>Changes what the corporation may change of it.</summary>
    /// <param name="omschrijving">What people see.</param>
    /// <param name="geblokkeerd">True when it can no longer be chosen.</param>
    /// <exception cref="RegelovertredingException"><c>VERPLICHT</c> or <c>TE_LANG</c>.</exception>
    public void Wijzig(string? omschrijving, bool geblokkeerd)
    {
        Omschrijving = Invoer.Verplicht(omschrijving, MaxOmschrijving, "omschrijving");
        Geblokkeerd = geblokkeerd;
    }

    /// <summary>Refuses to use a blocked line in a new choice.</summary>
    /// <param name="veld">The input field that chose it, as in the schema.</param>
    /// <exception cref="RegelovertredingException"><c>STAMGEGEVEN_GEBLOKKEERD</c>.</exception>
    public void ControleerBruikbaar(string veld)
    {
        if (Geblokkeerd)
        {
            throw new RegelovertredingException(
                "STAMGEGEVEN_GEBLOKKEERD", $"'{Omschrijving}' is geblokkeerd. Kies een andere waarde.", veld);
        }
    }
}
