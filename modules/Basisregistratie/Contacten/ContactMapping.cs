using Leefbaarheid.Basisregistraties.Adressen;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Basisregistraties.Contacten;

internal sealed class ContactMapping
    : IEntityTypeConfiguration<Contact>, IEntityTypeConfiguration<Relatierol>, IEntityTypeConfiguration<Signalering>
{
    public void Configure(EntityTypeBuilder<Contact> contact)
    {
        contact.Property(c => c.Nummer).HasMaxLength(Contact.NummerLengte);
        contact.Property(c => c.Naam).HasMaxLength(Contact.NaamLengte);
        contact.Property(c => c.Aanhef).HasMaxLength(Contact.AanhefLengte);
        contact.Property(c => c.Initialen).HasMaxLength(Naamgegevens.InitialenLengte);
        contact.Property(c => c.Voornaam).HasMaxLength(Naamgegevens.VoornaamLengte);
        contact.Property(c => c.Tussenvoegsel).HasMaxLength(Naamgegevens.TussenvoegselLengte);
        contact.Property(c => c.Achternaam).HasMaxLength(Naamgegevens.AchternaamLengte);
        contact.Property(c => c.Organisatienaam).HasMaxLength(Naamgegevens.OrganisatienaamLengte);
        contact.Property(c => c.Adres).HasMaxLength(Adresgegevens.AdresLengte);
        contact.Property(c => c.Straat).HasMaxLength(Adresgegevens.StraatLengte);
        contact.Property(c => c.Huisletter).HasMaxLength(Adresgegevens.HuisletterLengte);
        contact.Property(c => c.Toevoeging).HasMaxLength(Adresgegevens.ToevoegingLengte);
        contact.Property(c => c.Postcode).HasMaxLength(Adresgegevens.PostcodeLengte);
        contact.Property(c => c.Woonplaats).HasMaxLength(Adresgegevens.WoonplaatsLengte);
        contact.Property(c => c.Telefoon).HasMaxLength(Bereikbaarheid.TelefoonLengte);
        contact.Property(c => c.Email).HasMaxLength(Bereikbaarheid.EmailLengte);
        contact.Property(c => c.Voorkeurstaal).HasMaxLength(Referentiewaarde.CodeLengte);
        contact.Property(c => c.Communicatievoorkeur).HasMaxLength(Referentiewaarde.CodeLengte);
        contact.HasIndex(c => c.Nummer).IsUnique();
        contact.HasIndex(c => c.Naam);
        contact.HasOne(c => c.Huishouden).WithMany(c => c.Leden).HasForeignKey(c => c.HuishoudenId);
    }

    public void Configure(EntityTypeBuilder<Relatierol> rol)
    {
        rol.Property(r => r.Rol).HasMaxLength(Referentiewaarde.CodeLengte);
        rol.HasIndex(r => new { r.EenheidId, r.Rol });
        rol.HasOne(r => r.Contact).WithMany(c => c.Relatierollen).HasForeignKey(r => r.ContactId);
        rol.HasOne(r => r.Eenheid).WithMany(e => e.Relatierollen).HasForeignKey(r => r.EenheidId);
    }

    public void Configure(EntityTypeBuilder<Signalering> signalering)
    {
        signalering.Property(s => s.Soort).HasMaxLength(Referentiewaarde.CodeLengte);
        signalering.Property(s => s.Detailsoort).HasMaxLength(Referentiewaarde.CodeLengte);
        signalering.Property(s => s.Toelichting).HasMaxLength(Signalering.ToelichtingLengte);
        signalering.HasIndex(s => s.Einddatum);
        signalering.HasOne(s => s.Contact).WithMany(c => c.Signaleringen).HasForeignKey(s => s.ContactId);
        signalering.HasOne(s => s.Eenheid).WithMany().HasForeignKey(s => s.EenheidId);
    }
}
