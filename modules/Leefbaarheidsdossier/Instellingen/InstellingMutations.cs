namespace Leefbaarheid.Leefbaarheidsdossiers.Instellingen;

/// <summary>Set-up of soorten, statuses, reasons, actions and terms. A code is chosen once; a line is blocked and never removed.</summary>
[MutationType]
internal sealed class InstellingMutations
{
    /// <summary>Adds a status. Its soort decides what it means and cannot be changed afterwards.</summary>
    public Task<Dossierstatus> DossierstatusToevoegenAsync(
        string code,
        string omschrijving,
        Statussoort soort,
        int? volgorde,
        DossierContext context,
        CancellationToken cancellationToken)
        => context.VoegToeAsync(new Dossierstatus(code, omschrijving, soort, volgorde ?? 100), cancellationToken);

    /// <summary>Changes a status.</summary>
    public Task<Dossierstatus> DossierstatusInrichtenAsync(
        Guid id,
        long versie,
        Optional<string?> omschrijving,
        Optional<bool?> geblokkeerd,
        Optional<int?> volgorde,
        Stamgegevenwijziging wijziging,
        CancellationToken cancellationToken)
        => wijziging.WijzigenAsync<Dossierstatus>(
            id,
            versie,
            "De dossierstatus",
            omschrijving,
            geblokkeerd,
            status => status.Verplaats(volgorde.Of(status.Volgorde) ?? status.Volgorde),
            cancellationToken);

    /// <summary>Adds a dossiersoort.</summary>
    public Task<Dossiersoort> DossiersoortToevoegenAsync(
        string code, string omschrijving, bool? agressie, DossierContext context, CancellationToken cancellationToken)
        => context.VoegToeAsync(new Dossiersoort(code, omschrijving, agressie ?? false), cancellationToken);

    /// <summary>Changes a dossiersoort.</summary>
    public Task<Dossiersoort> DossiersoortWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> omschrijving,
        Optional<bool?> geblokkeerd,
        Optional<bool?> agressie,
        Stamgegevenwijziging wijziging,
        CancellationToken cancellationToken)
        => wijziging.WijzigenAsync<Dossiersoort>(
            id,
            versie,
            "De dossiersoort",
            omschrijving,
            geblokkeerd,
            soort => soort.ZetAgressie(agressie.Of(soort.Agressie) ?? false),
            cancellationToken);

    /// <summary>Adds an agressiesoort.</summary>
    public Task<Agressiesoort> AgressiesoortToevoegenAsync(
        string code, string omschrijving, DossierContext context, CancellationToken cancellationToken)
        => context.VoegToeAsync(new Agressiesoort(code, omschrijving), cancellationToken);

    /// <summary>Changes an agressiesoort.</summary>
    public Task<Agressiesoort> AgressiesoortWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> omschrijving,
        Optional<bool?> geblokkeerd,
        Stamgegevenwijziging wijziging,
        CancellationToken cancellationToken)
        => wijziging.WijzigenAsync<Agressiesoort>(id, versie, "De agressiesoort", omschrijving, geblokkeerd, null, cancellationToken);

    /// <summary>Adds an action to the catalogue.</summary>
    public Task<Actie> ActieToevoegenAsync(
        string code, string omschrijving, bool? gerechtelijkeProcedure, DossierContext context, CancellationToken cancellationToken)
        => context.VoegToeAsync(new Actie(code, omschrijving, gerechtelijkeProcedure ?? false), cancellationToken);

    /// <summary>Changes an action of the catalogue; lines that were made of it stay as they are.</summary>
    public Task<Actie> ActieWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> omschrijving,
        Optional<bool?> geblokkeerd,
        Optional<bool?> gerechtelijkeProcedure,
        Stamgegevenwijziging wijziging,
        CancellationToken cancellationToken)
        => wijziging.WijzigenAsync<Actie>(
            id,
            versie,
            "De actie",
            omschrijving,
            geblokkeerd,
            actie => actie.ZetGerechtelijkeProcedure(gerechtelijkeProcedure.Of(actie.GerechtelijkeProcedure) ?? false),
            cancellationToken);

    /// <summary>Adds a reason to close a dossier.</summary>
    public Task<Dossierafhandelingsreden> DossierafhandelingsredenToevoegenAsync(
        string code, string omschrijving, DossierContext context, CancellationToken cancellationToken)
        => context.VoegToeAsync(new Dossierafhandelingsreden(code, omschrijving), cancellationToken);

    /// <summary>Changes a reason to close a dossier.</summary>
    public Task<Dossierafhandelingsreden> DossierafhandelingsredenWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> omschrijving,
        Optional<bool?> geblokkeerd,
        Stamgegevenwijziging wijziging,
        CancellationToken cancellationToken)
        => wijziging.WijzigenAsync<Dossierafhandelingsreden>(
            id, versie, "De afhandelingsreden", omschrijving, geblokkeerd, null, cancellationToken);

    /// <summary>Adds a reason to close an action line.</summary>
    public Task<Actieregelafhandelingsreden> ActieregelafhandelingsredenToevoegenAsync(
        string code, string omschrijving, DossierContext context, CancellationToken cancellationToken)
        => context.VoegToeAsync(new Actieregelafhandelingsreden(code, omschrijving), cancellationToken);

    /// <summary>Changes a reason to close an action line.</summary>
    public Task<Actieregelafhandelingsreden> ActieregelafhandelingsredenWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> omschrijving,
        Optional<bool?> geblokkeerd,
        Stamgegevenwijziging wijziging,
        CancellationToken cancellationToken)
        => wijziging.WijzigenAsync<Actieregelafhandelingsreden>(
            id, versie, "De afhandelingsreden", omschrijving, geblokkeerd, null, cancellationToken);

    /// <summary>Adds a term: <c>10WD</c>, <c>6W</c>.</summary>
    public Task<Uitvoeringstermijn> UitvoeringstermijnToevoegenAsync(
        string code,
        string omschrijving,
        string formule,
        string? streefformule,
        int? waarschuwingWerkdagen,
        DossierContext context,
        CancellationToken cancellationToken)
        => context.VoegToeAsync(
            new Uitvoeringstermijn(code, omschrijving, formule, streefformule, waarschuwingWerkdagen ?? 2), cancellationToken);

    /// <summary>Changes a term; dossiers that have it keep their dates.</summary>
    public Task<Uitvoeringstermijn> UitvoeringstermijnWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> omschrijving,
        Optional<bool?> geblokkeerd,
        Optional<string?> formule,
        Optional<string?> streefformule,
        Optional<int?> waarschuwingWerkdagen,
        Stamgegevenwijziging wijziging,
        CancellationToken cancellationToken)
        => wijziging.WijzigenAsync<Uitvoeringstermijn>(
            id,
            versie,
            "De uitvoeringstermijn",
            omschrijving,
            geblokkeerd,
            termijn => termijn.ZetTermijn(
                formule.Of(termijn.Formule),
                streefformule.Of(termijn.Streefformule),
                waarschuwingWerkdagen.Of(termijn.WaarschuwingWerkdagen) ?? termijn.WaarschuwingWerkdagen),
            cancellationToken);
}
