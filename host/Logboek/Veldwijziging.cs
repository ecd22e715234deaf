using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Leefbaarheid.Contracts.Data;

namespace Leefbaarheid.Host.Logboek;

/// <summary>What became of the values of a field in the log.</summary>
internal enum Veldstaat
{
    /// <summary>They are there.</summary>
    Aanwezig,

    /// <summary>They were never written: a secret.</summary>
    Verzwegen,

    /// <summary>They were there and have been cleared.</summary>
    Gewist,

    /// <summary>They may be there, and are not for whoever asks. No row is written so.</summary>
    Verborgen,
}

/// <summary>
/// One field of a change. Its values are sealed by a digest with a salt of their own, so that they can be cleared: what is left of them is
/// the digest, from which, without the salt, not even a short value can be guessed.
/// </summary>
internal sealed record Veldwijziging
{
    private const int Zoutlengte = 16;

    /// <summary>The field, as a path in the record: <c>omschrijving</c>, <c>adres.straat</c>.</summary>
    [JsonPropertyName("n")]
    public required string Naam { get; init; }

    [JsonPropertyName("k")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DataClassification Klasse { get; init; }

    [JsonPropertyName("s")]
    public Veldstaat Staat { get; init; }

    [JsonPropertyName("o")]
    public string? Oud { get; init; }

    [JsonPropertyName("w")]
    public string? Nieuw { get; init; }

    [JsonPropertyName("z")]
    public byte[]? Zout { get; init; }

    /// <summary>The digest of cleared values.</summary>
    [JsonPropertyName("a")]
    public byte[]? Rest { get; init; }

    public static Veldwijziging Met(string naam, DataClassification klasse, string? oud, string? nieuw)
        => new() { Naam = naam, Klasse = klasse, Oud = oud, Nieuw = nieuw, Zout = RandomNumberGenerator.GetBytes(Zoutlengte) };

    public static Veldwijziging Zonder(string naam, DataClassification klasse)
        => new() { Naam = naam, Klasse = klasse, Staat = Veldstaat.Verzwegen };

    public Veldwijziging Gewist()
        => Staat == Veldstaat.Aanwezig ? new() { Naam = Naam, Klasse = Klasse, Staat = Veldstaat.Gewist, Rest = Waardeafdruk() } : this;

    /// <summary>The state that is sealed: clearing later does not show in it.</summary>
    [JsonIgnore]
    public Veldstaat VerzegeldeStaat => Staat == Veldstaat.Gewist ? Veldstaat.Aanwezig : Staat;

    /// <summary>The same before and after clearing.</summary>
    /// <exception cref="BeschadigdException">Something is missing, or there that cannot be.</exception>
    public byte[] Waardeafdruk()
    {
        switch (this)
        {
            case { Staat: Veldstaat.Verzwegen, Oud: null, Nieuw: null, Zout: null, Rest: null }:
                return [];
            case { Staat: Veldstaat.Gewist, Oud: null, Nieuw: null, Zout: null, Rest: { Length: Afdruk.Lengte } rest }:
                return rest;
            case { Staat: Veldstaat.Aanwezig, Zout: { Length: Zoutlengte } zout, Rest: null }:
                using (var afdruk = new Afdruk("waarden/1"))
                    return afdruk.Voeg(zout).Voeg(Oud).Voeg(Nieuw).Sluit();
            default:
                throw new BeschadigdException($"The field {Naam} has no form that the program writes.");
        }
    }
}
