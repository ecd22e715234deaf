using System.Globalization;
using Leefbaarheid.Contracts.Data;

namespace Leefbaarheid.Contracts.Basisregistratie;

/// <summary>
/// A module's part of the answer to an inzageverzoek (AVG art. 15): what it keeps about somebody. A module registers one for every kind of
/// record that leads to a contact; what none of them tells of, the person does not get to see.
/// </summary>
public interface IInzagebron
{
    /// <summary>
    /// What is kept about contacts, and nothing about anybody else. What the corporation's own people wrote for each other is left out.
    /// </summary>
    /// <param name="contactIds">The person, and the household that the person belongs to. Both are the one who asks.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<IReadOnlyList<Inzagegroep>> LeesAsync(IReadOnlyCollection<Guid> contactIds, CancellationToken cancellationToken);
}

/// <summary>Records of one kind, as the person reads of them.</summary>
/// <param name="Volgorde">Where it stands in the answer; lower is first.</param>
/// <param name="Naam">What the records are, in Dutch and the plural: <c>Brieven</c>.</param>
/// <param name="Doel">What the corporation keeps them for, as a Dutch sentence (art. 15 paragraph 1 a).</param>
/// <param name="Gegevens">The records, in the order in which they are told.</param>
public sealed record Inzagegroep(int Volgorde, string Naam, string Doel, IReadOnlyList<Inzagegegeven> Gegevens)
{
    /// <summary>
    /// Other contacts who may be named in the texts of any group: their names, addresses and telephone numbers are taken out of all of them.
    /// </summary>
    public IReadOnlyCollection<Guid> Derden { get; init; } = [];
}

/// <summary>One record, as the person reads of it.</summary>
/// <param name="Titel">What it is called: <c>Dossier LBD-2026-00012</c>.</param>
public sealed record Inzagegegeven(string Titel)
{
    private static readonly CultureInfo s_nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>What is kept of it, in the order of adding.</summary>
    public IReadOnlyList<Inzageveld> Velden { get; init; } = [];

    /// <summary>Names of what could be kept of it and is not, in the order of adding: somebody may ask to complete it.</summary>
    public IReadOnlyList<string> Leeg { get; private init; } = [];

    /// <summary>Type of the stored record that it tells of; null when it tells of none, and then nobody can ask to have it corrected.</summary>
    public string? Recordsoort { get; private init; }

    /// <summary>Key of that record.</summary>
    public Guid RecordId { get; private init; }

    /// <summary>When that record was made, in UTC.</summary>
    public DateTime VastgelegdOp { get; private init; }

    /// <summary>This, as what it tells of a record: the fields of it can be corrected when the person asks for it (AVG art. 16).</summary>
    /// <param name="record">The record.</param>
    public Inzagegegeven Van(Entity record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return this with { Recordsoort = record.GetType().Name, RecordId = record.Id, VastgelegdOp = record.SystemCreatedAt };
    }

    /// <summary>This, with a value that speaks of nobody else; without one it is not told, and known to be empty.</summary>
    public Inzagegegeven Met(string naam, string? waarde)
        => string.IsNullOrWhiteSpace(waarde) ? this with { Leeg = [.. Leeg, naam] } : this with { Velden = [.. Velden, new Inzageveld(naam, waarde.Trim())] };

    /// <summary>This, with a sentence in the place of a value that is not told, and that nobody can ask to have corrected in those words.</summary>
    public Inzagegegeven MetUitleg(string naam, string uitleg) => this with { Velden = [.. Velden, new Inzageveld(naam, uitleg) { IsUitleg = true }] };

    /// <summary>This, with a day; without one as <see cref="Met(string, string?)"/>.</summary>
    public Inzagegegeven Met(string naam, DateOnly? dag) => Met(naam, dag?.ToString("d MMMM yyyy", s_nederlands));

    /// <summary>This, with a choice in words: <c>NietNagekomen</c> becomes <c>Niet nagekomen</c>.</summary>
    public Inzagegegeven Met(string naam, Enum? keuze)
        => Met(naam, keuze is null ? null : string.Concat(keuze.ToString().Select((letter, plaats) => plaats > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString())));

    /// <summary>This, with a text that somebody typed: others who are named in it are taken out.</summary>
    public Inzagegegeven MetTekst(string naam, string? tekst)
        => string.IsNullOrWhiteSpace(tekst)
            ? this with { Leeg = [.. Leeg, naam] }
            : this with { Velden = [.. Velden, new Inzageveld(naam, tekst.Trim()) { IsVrijeTekst = true }] };
}

/// <summary>One value, as the person reads it.</summary>
/// <param name="Naam">What it is, in Dutch.</param>
/// <param name="Waarde">The value; never empty.</param>
public sealed record Inzageveld(string Naam, string Waarde)
{
    /// <summary>True for what somebody typed: it may name others.</summary>
    public bool IsVrijeTekst { get; init; }

    /// <summary>True for a sentence in the place of a value that is not told.</summary>
    public bool IsUitleg { get; init; }
}
