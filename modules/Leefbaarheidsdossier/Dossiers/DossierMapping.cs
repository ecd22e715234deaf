using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

internal sealed class DossierMapping : IEntityTypeConfiguration<Leefbaarheidsdossier>
{
    private const int MaxGebruikersnaam = 100;

    public void Configure(EntityTypeBuilder<Leefbaarheidsdossier> builder)
    {
        builder.Property(dossier => dossier.Nummer).HasMaxLength(Leefbaarheidsdossier.MaxNummer);
        builder.Property(dossier => dossier.Omschrijving).HasMaxLength(Leefbaarheidsdossier.MaxOmschrijving);
        builder.Property(dossier => dossier.Resultaattoelichting).HasMaxLength(Leefbaarheidsdossier.MaxToelichting);
        builder.Property(dossier => dossier.Opschortingsreden).HasMaxLength(Leefbaarheidsdossier.MaxOmschrijving);
        builder.Property(dossier => dossier.AfgehandeldDoor).HasMaxLength(MaxGebruikersnaam);
        builder.Property(dossier => dossier.Blokkadereden).HasMaxLength(Leefbaarheidsdossier.MaxOmschrijving);
        builder.Property(dossier => dossier.GeblokkeerdDoor).HasMaxLength(MaxGebruikersnaam);
        builder.HasIndex(dossier => dossier.Nummer).IsUnique();
        // The lists that people open: mine, my team's, and everything by date.
        builder.HasIndex(dossier => new { dossier.BehandelendMedewerkerId, dossier.Gesloten });
        builder.HasIndex(dossier => new { dossier.BehandelendTeamId, dossier.Gesloten });
        builder.HasIndex(dossier => dossier.Begindatum);
        // What is asked for to see of which the term for keeping is over.
        builder.HasIndex(dossier => new { dossier.Gesloten, dossier.AfgehandeldPer });
        // Nearly every dossier that there ever was is past its last day; those that are open are few.
        builder.HasIndex(dossier => new { dossier.Gesloten, dossier.UitersteDatum });

        builder.HasOne(dossier => dossier.Type).WithMany().HasForeignKey(dossier => dossier.TypeId).IsRequired();
        builder.HasOne(dossier => dossier.Status).WithMany().HasForeignKey(dossier => dossier.StatusId).IsRequired();
        builder.HasOne(dossier => dossier.Uitvoeringstermijn).WithMany().HasForeignKey(dossier => dossier.UitvoeringstermijnId);
        builder.HasOne(dossier => dossier.Afhandelingsreden).WithMany().HasForeignKey(dossier => dossier.AfhandelingsredenId);
        builder.HasOne<Leefbaarheidsdossier>().WithMany().HasForeignKey(dossier => dossier.SamengevoegdInId);

        builder.HasMany(dossier => dossier.Statushistorie).WithOne().HasForeignKey(regel => regel.LeefbaarheidsdossierId).IsRequired();
        builder.HasMany(dossier => dossier.Actieregels).WithOne().HasForeignKey(regel => regel.LeefbaarheidsdossierId).IsRequired();
        builder.HasMany(dossier => dossier.Meelezers).WithOne().HasForeignKey(meelezer => meelezer.LeefbaarheidsdossierId).IsRequired().OnDelete(DeleteBehavior.ClientCascade);
        Deel(builder.HasMany(dossier => dossier.Eenheden).WithOne().HasForeignKey(regel => regel.LeefbaarheidsdossierId));
        Deel(builder.HasMany(dossier => dossier.Clusters).WithOne().HasForeignKey(regel => regel.LeefbaarheidsdossierId));
        Deel(builder.HasMany(dossier => dossier.Gebieden).WithOne().HasForeignKey(regel => regel.LeefbaarheidsdossierId));
        Deel(builder.HasMany(dossier => dossier.CollectieveObjecten).WithOne().HasForeignKey(regel => regel.LeefbaarheidsdossierId));
        Deel(builder.HasMany(dossier => dossier.Dossiersoorten).WithOne().HasForeignKey(regel => regel.LeefbaarheidsdossierId));
        Deel(builder.HasMany(dossier => dossier.Agressiesoorten).WithOne().HasForeignKey(regel => regel.LeefbaarheidsdossierId));
        Deel(builder.HasMany(dossier => dossier.Relaties).WithOne().HasForeignKey(regel => regel.LeefbaarheidsdossierId));
        Deel(builder.HasMany(dossier => dossier.Melders).WithOne().HasForeignKey(regel => regel.LeefbaarheidsdossierId));
        Deel(builder.HasMany(dossier => dossier.Veroorzakers).WithOne().HasForeignKey(regel => regel.LeefbaarheidsdossierId));
        Deel(builder.HasMany(dossier => dossier.Contacten).WithOne().HasForeignKey(regel => regel.LeefbaarheidsdossierId));
    }

    /// <summary>A line of a list goes when the dossier drops it.</summary>
    private static void Deel<T>(ReferenceCollectionBuilder<Leefbaarheidsdossier, T> lijst)
        where T : Kenmerk
        => lijst.IsRequired().OnDelete(DeleteBehavior.ClientCascade);
}

internal sealed class StatusregelMapping : IEntityTypeConfiguration<Statusregel>
{
    public void Configure(EntityTypeBuilder<Statusregel> builder)
    {
        builder.Property(regel => regel.Door).HasMaxLength(100);
        builder.Property(regel => regel.Toelichting).HasMaxLength(Statusregel.MaxToelichting);
        builder.HasIndex(regel => new { regel.LeefbaarheidsdossierId, regel.Volgnummer }).IsUnique();
        builder.HasOne(regel => regel.Status).WithMany().HasForeignKey(regel => regel.StatusId).IsRequired();
    }
}

internal sealed class OpmerkingsregelMapping : IEntityTypeConfiguration<Opmerkingsregel>
{
    public void Configure(EntityTypeBuilder<Opmerkingsregel> builder)
    {
        builder.Property(regel => regel.Auteur).HasMaxLength(100);
        builder.Property(regel => regel.Tekst).HasMaxLength(Opmerkingsregel.MaxTekst);
        builder.HasIndex(regel => new { regel.LeefbaarheidsdossierId, regel.ActieregelId, regel.Regelnummer });
        builder.HasOne<Leefbaarheidsdossier>().WithMany().HasForeignKey(regel => regel.LeefbaarheidsdossierId).IsRequired();
        builder.HasOne<Actieregel>().WithMany().HasForeignKey(regel => regel.ActieregelId);
    }
}

internal sealed class ActieregelMapping : IEntityTypeConfiguration<Actieregel>
{
    public void Configure(EntityTypeBuilder<Actieregel> builder)
    {
        builder.Property(regel => regel.Omschrijving).HasMaxLength(Actieregel.MaxOmschrijving);
        builder.Property(regel => regel.Onderhoudstaaknummer).HasMaxLength(Actieregel.MaxVerwijzing);
        builder.Property(regel => regel.Offertenummer).HasMaxLength(Actieregel.MaxVerwijzing);
        builder.Property(regel => regel.Ordernummer).HasMaxLength(Actieregel.MaxVerwijzing);
        builder.Property(regel => regel.AfgehandeldDoor).HasMaxLength(100);
        builder.Property(regel => regel.Doorbelastingspercentage).HasPrecision(5, 2);
        builder.HasIndex(regel => new { regel.LeefbaarheidsdossierId, regel.Regelnummer }).IsUnique();
        builder.HasIndex(regel => regel.BetrokkeneId);
        builder.HasOne(regel => regel.Actie).WithMany().HasForeignKey(regel => regel.ActieId);
        builder.HasOne(regel => regel.Afhandelingsreden).WithMany().HasForeignKey(regel => regel.AfhandelingsredenId);
    }
}
