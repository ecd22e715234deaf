namespace Leefbaarheid.Benchmarks.Model;

public enum DossierStatus
{
    Nieuw,
    InBehandeling,
    WachtOpReactie,
    Afgehandeld,
}

/// <summary>More columns than any scenario asks for: reading too many shows in the numbers.</summary>
public sealed class Dossier
{
    public Guid Id { get; init; }

    public string Nummer { get; init; } = "";

    public string Titel { get; init; } = "";

    public DossierStatus Status { get; init; }

    public int Meldingen { get; init; }

    public DateOnly GemeldOp { get; init; }

    public string Omschrijving { get; init; } = "";

    public string Straat { get; init; } = "";

    public int Huisnummer { get; init; }

    public string? Behandelaar { get; init; }

    public DateTimeOffset GewijzigdOp { get; init; }

    public IReadOnlyList<Actieregel> Actieregels { get; init; } = [];

    public IReadOnlyList<Notitie> Notities { get; init; } = [];
}

public sealed class Actieregel
{
    public Guid Id { get; init; }

    public Guid DossierId { get; init; }

    public string Actie { get; init; } = "";

    public DateOnly Streefdatum { get; init; }

    public bool Gereed { get; init; }
}

public sealed class Notitie
{
    public Guid Id { get; init; }

    public Guid DossierId { get; init; }

    public string Tekst { get; init; } = "";

    public string Auteur { get; init; } = "";
}
