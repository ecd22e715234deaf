using System.Globalization;
using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Host.Bestanden;

/// <summary>Why a file is not taken, in words that help the user on.</summary>
internal static class Bestandsfouten
{
    private const double Megabyte = 1024 * 1024;

    public static RegelovertredingException Leeg()
        => new("BESTAND_LEEG", "Het bestand is leeg. Kies een ander bestand.", Bestandsnaam.Veld);

    public static RegelovertredingException TeGroot(long max)
        => new(
            "BESTAND_TE_GROOT",
            $"Het bestand is te groot: er past hoogstens {(max / Megabyte).ToString("0.#", CultureInfo.GetCultureInfo("nl-NL"))} MB in.",
            Bestandsnaam.Veld);

    public static RegelovertredingException SoortOnbekend()
        => new(
            "BESTAND_SOORT_ONBEKEND",
            $"Dit soort bestand kunt u niet toevoegen. Wel: {(Foutbericht)Bestandsoort.Toegestaan}.",
            Bestandsnaam.Veld);

    public static RegelovertredingException Onveilig(Foutbericht waarom)
        => new("BESTAND_ONVEILIG", $"Het bestand is niet veilig: {waarom}.", Bestandsnaam.Veld);

    public static RegelovertredingException Extensie(string naam, Bestandsoort soort)
        => new(
            "BESTAND_EXTENSIE",
            $"Het bestand '{naam}' is {(Foutbericht)soort.Naam}, maar zo heet het niet. Geef het een naam die eindigt op .{soort.Extensies[0]}.",
            Bestandsnaam.Veld);
}
