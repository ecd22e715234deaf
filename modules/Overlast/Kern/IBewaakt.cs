namespace Leefbaarheid.Overlast.Kern;

/// <summary>
/// A record whose last day is watched. Implemented explicitly: it is between the record and <see cref="Bewaking"/>, and no part of the schema.
/// </summary>
internal interface IBewaakt
{
    Guid Id { get; }

    /// <summary>Code of its kind of deadline, one of <see cref="Bewaking.Soorten"/>.</summary>
    string Termijnsoort { get; }

    /// <summary>Null when there is no day to watch.</summary>
    DateOnly? LaatsteDag { get; }

    /// <summary>A day on which there is still time to act; null for none. Nobody gets a task for it.</summary>
    DateOnly? Streefdag => null;

    /// <summary>What somebody is to do when the day has come.</summary>
    string Taakomschrijving { get; }

    /// <summary>Whom that is about; null for nobody in particular.</summary>
    Guid? Betrokkene => null;
}
