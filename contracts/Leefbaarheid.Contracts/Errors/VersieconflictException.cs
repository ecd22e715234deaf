namespace Leefbaarheid.Contracts.Errors;

/// <summary>
/// Somebody else changed the record in the meantime; nothing was written. Every mutation may return it, as
/// <c>VersieconflictError</c>.
/// </summary>
/// <param name="soort">The kind of record.</param>
/// <param name="huidigeVersie">The version that is stored now.</param>
/// <param name="gewijzigdDoor">Who changed it last.</param>
/// <param name="gewijzigdOp">When, in UTC.</param>
/// <param name="bericht">What that means in this process, in friendly Dutch; null for a sentence that always fits.</param>
public sealed class VersieconflictException(
    string soort, long huidigeVersie, string gewijzigdDoor, DateTime gewijzigdOp, Foutbericht? bericht = null)
    : DomainException("VERSIECONFLICT", bericht ?? Bericht(soort, gewijzigdDoor), "versie")
{
    /// <summary>The version that is stored now.</summary>
    public long HuidigeVersie { get; } = huidigeVersie;

    /// <summary>Who changed the record last.</summary>
    public string GewijzigdDoor { get; } = gewijzigdDoor;

    /// <summary>When the record was changed last, in UTC.</summary>
    public DateTime GewijzigdOp { get; } = gewijzigdOp;

    private static Foutbericht Bericht(string soort, string gewijzigdDoor)
        => gewijzigdDoor.Length == 0
            ? Onbekend(soort)
            : Door(soort, gewijzigdDoor);

    private static Foutbericht Door(string soort, string wie)
        => $"Iemand anders ({wie}) heeft dit gegeven intussen gewijzigd ({soort}). Vernieuw het en voer uw wijziging opnieuw in.";

    private static Foutbericht Onbekend(string soort)
        => $"Iemand anders heeft dit gegeven intussen gewijzigd ({soort}). Vernieuw het en voer uw wijziging opnieuw in.";
}
