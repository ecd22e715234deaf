namespace Leefbaarheid.Contracts.Pages;

/// <summary>What a piece of a timeline is about; clients draw a symbol for each.</summary>
public enum Tijdlijnicoon
{
    /// <summary>Nothing in particular.</summary>
    Punt,

    /// <summary>A change of status.</summary>
    Status,

    /// <summary>A step of the work.</summary>
    Regel,

    /// <summary>A contact moment.</summary>
    Gesprek,

    /// <summary>A letter.</summary>
    Brief,

    /// <summary>A remark.</summary>
    Opmerking,

    /// <summary>A task.</summary>
    Taak,

    /// <summary>An attachment.</summary>
    Bijlage,

    /// <summary>An observation or report.</summary>
    Melding,

    /// <summary>Somebody who got involved.</summary>
    Persoon,
}

/// <summary>A list of a card's record that is part of its story. Pieces without a date are left out.</summary>
/// <param name="Id">Unique within the page.</param>
/// <param name="Caption">Dutch caption of what one piece is: <c>Opmerking</c>.</param>
/// <param name="Path">Path of the list, from the card's record: <c>opmerkingen</c>.</param>
/// <param name="Date">Path of the day or moment that it happened, from a piece.</param>
/// <param name="Title">Path of the line that says what happened, from a piece.</param>
public sealed record TimelineSource(string Id, string Caption, string Path, string Date, string Title)
{
    /// <summary>Path of what there is to read; null for nothing more than the title.</summary>
    public string? Text { get; init; }

    /// <summary>Path of who did it; null when that is not known.</summary>
    public string? Author { get; init; }

    /// <summary>The symbol.</summary>
    public Tijdlijnicoon Icon { get; init; }

    /// <summary>Id of the card that opens from a piece; null for none.</summary>
    public string? Card { get; init; }
}
