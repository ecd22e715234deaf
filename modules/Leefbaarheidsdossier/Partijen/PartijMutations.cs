namespace Leefbaarheid.Leefbaarheidsdossiers.Partijen;

/// <summary>Who takes part in a dossier.</summary>
[MutationType]
internal sealed class PartijMutations
{
    /// <summary>Adds somebody who reported.</summary>
    /// <param name="leefbaarheidsdossierId">The dossier.</param>
    /// <param name="contactId">Who reported.</param>
    /// <param name="melddatum">When; today when left out.</param>
    /// <param name="contactpersoonId">Whom to speak to.</param>
    /// <param name="prioriteit">How urgent it is to them.</param>
    /// <param name="communicatiewijze">How they want to hear from us: a code of COMMUNICATIEKANAAL.</param>
    /// <param name="tonenOpDossier">True to show this melder on the dossier's card.</param>
    /// <param name="actieregelAanmaken">False to leave out the lines of the templates for melders.</param>
    /// <param name="eenheidClusterOvernemen">True to add the units of their tenancy to the dossier.</param>
    public async Task<Leefbaarheidsdossier> DossierMelderToevoegenAsync(
        Guid leefbaarheidsdossierId,
        Guid contactId,
        DateOnly? melddatum,
        Guid? contactpersoonId,
        Prioriteit? prioriteit,
        string? communicatiewijze,
        bool? tonenOpDossier,
        bool? actieregelAanmaken,
        bool? eenheidClusterOvernemen,
        PartijToevoegen toevoegen,
        IStamgegevens stamgegevens,
        CancellationToken cancellationToken)
    {
        var gegevens = new Meldergegevens(
            contactpersoonId,
            prioriteit ?? Prioriteit.Normaal,
            await CommunicatiewijzeAsync(communicatiewijze, stamgegevens, cancellationToken));
        return await toevoegen.UitvoerenAsync(
            leefbaarheidsdossierId,
            contactId,
            contactpersoonId,
            Partijrol.Melder,
            (dossier, moment) => dossier.VoegMelderToe(contactId, melddatum, gegevens, tonenOpDossier ?? false, moment),
            actieregelAanmaken ?? true,
            eenheidClusterOvernemen ?? false,
            cancellationToken);
    }

    /// <summary>Changes what is known of a report; fields that are left out stay as they are.</summary>
    public async Task<Leefbaarheidsdossier> DossierMelderWijzigenAsync(
        Guid leefbaarheidsdossierId,
        Guid contactId,
        Optional<DateOnly?> melddatum,
        Optional<Guid?> contactpersoonId,
        Optional<Prioriteit?> prioriteit,
        Optional<string?> communicatiewijze,
        DossierContext context,
        Dossierregister register,
        Verwijzingen verwijzingen,
        IStamgegevens stamgegevens,
        Reactietermijnen reacties,
        Momenten momenten,
        CancellationToken cancellationToken)
    {
        var dossier = await register.LaadLijstAsync(leefbaarheidsdossierId, [nameof(Leefbaarheidsdossier.Melders)], cancellationToken);
        var melder = dossier.Melders.FirstOrDefault(regel => regel.ContactId == contactId)
            ?? throw new RegelovertredingException("KENMERK_ONBEKEND", "Dit contact is geen melder van dit dossier.", "contactId");
        var persoon = contactpersoonId.Of(melder.ContactpersoonId);
        await verwijzingen.ControleerAsync<IContact>(persoon, "De contactpersoon", "contactpersoonId", cancellationToken);
        var wijze = communicatiewijze.HasValue
            ? await CommunicatiewijzeAsync(communicatiewijze.Value, stamgegevens, cancellationToken)
            : melder.Communicatiewijze;
        dossier.WijzigMelder(
            contactId,
            melddatum.Of(melder.Melddatum) ?? melder.Melddatum,
            new Meldergegevens(persoon, prioriteit.Of(melder.Prioriteit) ?? melder.Prioriteit, wijze),
            momenten.Nu());
        await context.SaveChangesAsync(cancellationToken);
        await reacties.WerkBijAsync(dossier, cancellationToken);
        return dossier;
    }

    /// <summary>Makes this the melder that the dossier's card shows.</summary>
    public Task<Leefbaarheidsdossier> DossierMelderTonenAsync(
        Guid leefbaarheidsdossierId, Guid contactId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(
            leefbaarheidsdossierId, [nameof(Leefbaarheidsdossier.Melders)], dossier => dossier.ToonMelder(contactId), cancellationToken);

    /// <summary>Takes a melder off the dossier.</summary>
    public async Task<Leefbaarheidsdossier> DossierMelderVerwijderenAsync(
        Guid leefbaarheidsdossierId, Guid contactId, Lijstwijziging lijst, Reactietermijnen reacties, CancellationToken cancellationToken)
    {
        var dossier = await lijst.UitvoerenAsync(
            leefbaarheidsdossierId, [nameof(Leefbaarheidsdossier.Melders)], gekozen => gekozen.VerwijderMelder(contactId), cancellationToken);
        await reacties.WerkBijAsync(dossier, cancellationToken);
        return dossier;
    }

    /// <summary>Adds somebody who is said to cause the problem.</summary>
    /// <param name="leefbaarheidsdossierId">The dossier.</param>
    /// <param name="contactId">Their household or organisation.</param>
    /// <param name="contactpersoonId">Whom to speak to.</param>
    /// <param name="actieregelAanmaken">True to add the lines of the templates for veroorzakers.</param>
    /// <param name="eenheidClusterOvernemen">True to add the units of their tenancy, and the clusters of those, to the dossier.</param>
    /// <param name="tonenOpDossier">True to show this veroorzaker on the dossier's card.</param>
    public Task<Leefbaarheidsdossier> DossierVeroorzakerToevoegenAsync(
        Guid leefbaarheidsdossierId,
        Guid contactId,
        Guid? contactpersoonId,
        bool? actieregelAanmaken,
        bool? eenheidClusterOvernemen,
        bool? tonenOpDossier,
        PartijToevoegen toevoegen,
        CancellationToken cancellationToken)
    {
        var veroorzaker = new Dossierveroorzaker(
            contactId, contactpersoonId, actieregelAanmaken ?? false, eenheidClusterOvernemen ?? false);
        return toevoegen.UitvoerenAsync(
            leefbaarheidsdossierId,
            contactId,
            contactpersoonId,
            Partijrol.Veroorzaker,
            (dossier, _) => dossier.VoegVeroorzakerToe(veroorzaker, tonenOpDossier ?? false),
            veroorzaker.ActieregelAanmaken,
            veroorzaker.EenheidClusterOvernemen,
            cancellationToken);
    }

    /// <summary>Makes this the veroorzaker that the dossier's card shows.</summary>
    public Task<Leefbaarheidsdossier> DossierVeroorzakerTonenAsync(
        Guid leefbaarheidsdossierId, Guid contactId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.Veroorzakers)],
            dossier => dossier.ToonVeroorzaker(contactId),
            cancellationToken);

    /// <summary>Takes a veroorzaker off the dossier.</summary>
    public Task<Leefbaarheidsdossier> DossierVeroorzakerVerwijderenAsync(
        Guid leefbaarheidsdossierId, Guid contactId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.Veroorzakers)],
            dossier => dossier.VerwijderVeroorzaker(contactId),
            cancellationToken);

    /// <summary>Adds somebody who is involved otherwise.</summary>
    public Task<Leefbaarheidsdossier> DossierContactToevoegenAsync(
        Guid leefbaarheidsdossierId,
        Guid contactId,
        Guid? contactpersoonId,
        string? rol,
        bool? tonenOpDossier,
        bool? actieregelAanmaken,
        bool? eenheidClusterOvernemen,
        PartijToevoegen toevoegen,
        CancellationToken cancellationToken)
        => toevoegen.UitvoerenAsync(
            leefbaarheidsdossierId,
            contactId,
            contactpersoonId,
            Partijrol.Contact,
            (dossier, _) => dossier.VoegContactToe(new Dossiercontact(contactId, contactpersoonId, rol), tonenOpDossier ?? false),
            actieregelAanmaken ?? true,
            eenheidClusterOvernemen ?? false,
            cancellationToken);

    /// <summary>Makes this the contact that the dossier's card shows.</summary>
    public Task<Leefbaarheidsdossier> DossierContactTonenAsync(
        Guid leefbaarheidsdossierId, Guid contactId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(
            leefbaarheidsdossierId, [nameof(Leefbaarheidsdossier.Contacten)], dossier => dossier.ToonContact(contactId), cancellationToken);

    /// <summary>Takes a contact off the dossier.</summary>
    public Task<Leefbaarheidsdossier> DossierContactVerwijderenAsync(
        Guid leefbaarheidsdossierId, Guid contactId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.Contacten)],
            dossier => dossier.VerwijderContact(contactId),
            cancellationToken);

    private static async Task<string?> CommunicatiewijzeAsync(
        string? code, IStamgegevens stamgegevens, CancellationToken cancellationToken)
    {
        if (Invoer.Optioneel(code, Dossiermelder.MaxCommunicatiewijze, "communicatiewijze") is not { } wijze)
            return null;
        return await stamgegevens.KentCodeAsync("COMMUNICATIEKANAAL", wijze, cancellationToken)
            ? wijze
            : throw new RegelovertredingException(
                "COMMUNICATIEWIJZE_ONBEKEND", $"De communicatiewijze '{wijze}' bestaat niet. Kies er een uit de lijst.", "communicatiewijze");
    }
}
