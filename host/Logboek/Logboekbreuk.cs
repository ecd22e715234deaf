namespace Leefbaarheid.Host.Logboek;

/// <summary>How the log is broken.</summary>
internal enum Breuksoort
{
    /// <summary>A seal was changed, or does not follow on the one before it.</summary>
    ZegelGewijzigd,

    /// <summary>A seal is missing.</summary>
    ZegelOntbreekt,

    /// <summary>The seal that somebody kept is not, or not so, in the chain.</summary>
    AnderZegel,

    /// <summary>A row was changed after it was sealed, or put under a seal that did not have it.</summary>
    RegelGewijzigdOfToegevoegd,

    /// <summary>A row that was sealed is gone, or is not what it was.</summary>
    RegelVerdwenen,

    /// <summary>A row names a seal that is not there.</summary>
    RegelZonderZegel,

    /// <summary>Values were cleared, and no row tells of it.</summary>
    WaardenGewist,
}

/// <summary>A place where the log is broken.</summary>
/// <param name="Soort">How.</param>
/// <param name="Zegel">Number of the seal.</param>
/// <param name="Regel">The row; null where it is about a seal, or about rows that are gone.</param>
/// <param name="Van">When the seal before it was made: what is wrong was written after that; null for the first.</param>
/// <param name="Tot">When the seal was made; null when it is missing.</param>
/// <param name="Omschrijving">What is wrong, for people.</param>
internal sealed record Logboekbreuk(Breuksoort Soort, int Zegel, Guid? Regel, DateTime? Van, DateTime? Tot, string Omschrijving);

/// <summary>What a check of the log found.</summary>
/// <param name="IsHeel">True when nothing is wrong.</param>
/// <param name="AantalZegels">Seals that were checked.</param>
/// <param name="AantalRegels">Sealed rows that were checked.</param>
/// <param name="AantalOnverzegeld">Rows that have no seal yet and could not be checked.</param>
/// <param name="VerzegeldTot">What had been committed by then is sealed; null when there is no seal.</param>
/// <param name="LaatsteZegel">Number of the last seal; null when there is none.</param>
/// <param name="LaatsteHash">Its hash in hexadecimal: keep it elsewhere, to see later that the log still has it.</param>
/// <param name="Breuken">The first of what is wrong, in order.</param>
/// <param name="AantalBreuken">All of what is wrong.</param>
internal sealed record Logboekverslag(
    bool IsHeel,
    int AantalZegels,
    long AantalRegels,
    long AantalOnverzegeld,
    DateTime? VerzegeldTot,
    int? LaatsteZegel,
    string? LaatsteHash,
    IReadOnlyList<Logboekbreuk> Breuken,
    int AantalBreuken);
