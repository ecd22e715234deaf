using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Basisregistraties.Migrations
{
    /// <inheritdoc />
    internal sealed partial class EersteVersie : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "basisregistratie");

            migrationBuilder.CreateTable(
                name: "Cluster",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Code = table.Column<string>(maxLength: 20, nullable: false),
                    Soort = table.Column<string>(maxLength: 40, nullable: false),
                    Naam = table.Column<string>(maxLength: 100, nullable: false),
                    Begindatum = table.Column<DateOnly>(nullable: true),
                    Einddatum = table.Column<DateOnly>(nullable: true),
                    BovenliggendId = table.Column<Guid>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cluster", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cluster_Cluster_BovenliggendId",
                        column: x => x.BovenliggendId,
                        principalSchema: "basisregistratie",
                        principalTable: "Cluster",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Contact",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Nummer = table.Column<string>(maxLength: 20, nullable: false),
                    Soort = table.Column<string>(maxLength: 40, nullable: false),
                    Naam = table.Column<string>(maxLength: 160, nullable: false),
                    Aanhef = table.Column<string>(maxLength: 20, nullable: true),
                    Initialen = table.Column<string>(maxLength: 20, nullable: true),
                    Voornaam = table.Column<string>(maxLength: 50, nullable: true),
                    Tussenvoegsel = table.Column<string>(maxLength: 20, nullable: true),
                    Achternaam = table.Column<string>(maxLength: 80, nullable: true),
                    Organisatienaam = table.Column<string>(maxLength: 120, nullable: true),
                    Geboortedatum = table.Column<DateOnly>(nullable: true),
                    Adres = table.Column<string>(maxLength: 120, nullable: true),
                    Straat = table.Column<string>(maxLength: 80, nullable: true),
                    Huisnummer = table.Column<int>(nullable: true),
                    Huisletter = table.Column<string>(maxLength: 1, nullable: true),
                    Toevoeging = table.Column<string>(maxLength: 10, nullable: true),
                    Postcode = table.Column<string>(maxLength: 7, nullable: true),
                    Woonplaats = table.Column<string>(maxLength: 80, nullable: true),
                    Telefoon = table.Column<string>(maxLength: 20, nullable: true),
                    Email = table.Column<string>(maxLength: 254, nullable: true),
                    Voorkeurstaal = table.Column<string>(maxLength: 40, nullable: true),
                    Communicatievoorkeur = table.Column<string>(maxLength: 40, nullable: true),
                    HuishoudenId = table.Column<Guid>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contact", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contact_Contact_HuishoudenId",
                        column: x => x.HuishoudenId,
                        principalSchema: "basisregistratie",
                        principalTable: "Contact",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Gebied",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Code = table.Column<string>(maxLength: 20, nullable: false),
                    Naam = table.Column<string>(maxLength: 100, nullable: false),
                    Niveau = table.Column<string>(maxLength: 40, nullable: false),
                    BovenliggendId = table.Column<Guid>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gebied", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Gebied_Gebied_BovenliggendId",
                        column: x => x.BovenliggendId,
                        principalSchema: "basisregistratie",
                        principalTable: "Gebied",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Medewerker",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Code = table.Column<string>(maxLength: 20, nullable: false),
                    Naam = table.Column<string>(maxLength: 100, nullable: false),
                    Functie = table.Column<string>(maxLength: 60, nullable: true),
                    Telefoon = table.Column<string>(maxLength: 20, nullable: true),
                    Email = table.Column<string>(maxLength: 254, nullable: true),
                    Begindatum = table.Column<DateOnly>(nullable: true),
                    Einddatum = table.Column<DateOnly>(nullable: true),
                    LeidinggevendeId = table.Column<Guid>(nullable: true),
                    PlaatsvervangerId = table.Column<Guid>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Medewerker", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Medewerker_Medewerker_LeidinggevendeId",
                        column: x => x.LeidinggevendeId,
                        principalSchema: "basisregistratie",
                        principalTable: "Medewerker",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Medewerker_Medewerker_PlaatsvervangerId",
                        column: x => x.PlaatsvervangerId,
                        principalSchema: "basisregistratie",
                        principalTable: "Medewerker",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Referentiewaarde",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Sleutel = table.Column<string>(maxLength: 224, nullable: false),
                    Soort = table.Column<string>(maxLength: 60, nullable: false),
                    Code = table.Column<string>(maxLength: 40, nullable: false),
                    Naam = table.Column<string>(maxLength: 120, nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 4000, nullable: true),
                    Begindatum = table.Column<DateOnly>(nullable: true),
                    Begindatumtekst = table.Column<string>(maxLength: 20, nullable: true),
                    Einddatum = table.Column<DateOnly>(nullable: true),
                    Einddatumtekst = table.Column<string>(maxLength: 20, nullable: true),
                    Bovenliggend = table.Column<string>(maxLength: 101, nullable: true),
                    Domein = table.Column<string>(maxLength: 80, nullable: true),
                    Bron = table.Column<string>(maxLength: 40, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Referentiewaarde", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Team",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Code = table.Column<string>(maxLength: 20, nullable: false),
                    Naam = table.Column<string>(maxLength: 100, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Team", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CollectiefObject",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Nummer = table.Column<string>(maxLength: 20, nullable: false),
                    Soort = table.Column<string>(maxLength: 40, nullable: false),
                    Naam = table.Column<string>(maxLength: 100, nullable: false),
                    ClusterId = table.Column<Guid>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CollectiefObject", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CollectiefObject_Cluster_ClusterId",
                        column: x => x.ClusterId,
                        principalSchema: "basisregistratie",
                        principalTable: "Cluster",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Eenheid",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Nummer = table.Column<string>(maxLength: 20, nullable: false),
                    Soort = table.Column<string>(maxLength: 40, nullable: false),
                    Detailsoort = table.Column<string>(maxLength: 40, nullable: true),
                    Status = table.Column<string>(maxLength: 40, nullable: false),
                    Adres = table.Column<string>(maxLength: 120, nullable: false),
                    Straat = table.Column<string>(maxLength: 80, nullable: false),
                    Huisnummer = table.Column<int>(nullable: false),
                    Huisletter = table.Column<string>(maxLength: 1, nullable: true),
                    Toevoeging = table.Column<string>(maxLength: 10, nullable: true),
                    Postcode = table.Column<string>(maxLength: 7, nullable: false),
                    Woonplaats = table.Column<string>(maxLength: 80, nullable: false),
                    BagId = table.Column<string>(maxLength: 16, nullable: true),
                    Bouwjaar = table.Column<int>(nullable: true),
                    GebiedId = table.Column<Guid>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Eenheid", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Eenheid_Gebied_GebiedId",
                        column: x => x.GebiedId,
                        principalSchema: "basisregistratie",
                        principalTable: "Gebied",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Werkgebied",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    MedewerkerId = table.Column<Guid>(nullable: false),
                    GebiedId = table.Column<Guid>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Werkgebied", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Werkgebied_Gebied_GebiedId",
                        column: x => x.GebiedId,
                        principalSchema: "basisregistratie",
                        principalTable: "Gebied",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Werkgebied_Medewerker_MedewerkerId",
                        column: x => x.MedewerkerId,
                        principalSchema: "basisregistratie",
                        principalTable: "Medewerker",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Taak",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Nummer = table.Column<string>(maxLength: 20, nullable: false),
                    Type = table.Column<string>(maxLength: 40, nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 250, nullable: false),
                    Notities = table.Column<string>(maxLength: 4000, nullable: true),
                    Status = table.Column<string>(maxLength: 40, nullable: false),
                    Prioriteit = table.Column<string>(maxLength: 40, nullable: false),
                    Datum = table.Column<DateOnly>(nullable: false),
                    Vervaldatum = table.Column<DateOnly>(nullable: true),
                    ContactId = table.Column<Guid>(nullable: true),
                    TeamId = table.Column<Guid>(nullable: true),
                    MedewerkerId = table.Column<Guid>(nullable: true),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: true),
                    ActieregelId = table.Column<Guid>(nullable: true),
                    Gesloten = table.Column<bool>(nullable: false),
                    DatumGesloten = table.Column<DateOnly>(nullable: true),
                    VoltooidDoorId = table.Column<Guid>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Taak", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Taak_Contact_ContactId",
                        column: x => x.ContactId,
                        principalSchema: "basisregistratie",
                        principalTable: "Contact",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Taak_Medewerker_MedewerkerId",
                        column: x => x.MedewerkerId,
                        principalSchema: "basisregistratie",
                        principalTable: "Medewerker",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Taak_Medewerker_VoltooidDoorId",
                        column: x => x.VoltooidDoorId,
                        principalSchema: "basisregistratie",
                        principalTable: "Medewerker",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Taak_Team_TeamId",
                        column: x => x.TeamId,
                        principalSchema: "basisregistratie",
                        principalTable: "Team",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Teamlid",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    TeamId = table.Column<Guid>(nullable: false),
                    MedewerkerId = table.Column<Guid>(nullable: false),
                    Begindatum = table.Column<DateOnly>(nullable: false),
                    Einddatum = table.Column<DateOnly>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Teamlid", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Teamlid_Medewerker_MedewerkerId",
                        column: x => x.MedewerkerId,
                        principalSchema: "basisregistratie",
                        principalTable: "Medewerker",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Teamlid_Team_TeamId",
                        column: x => x.TeamId,
                        principalSchema: "basisregistratie",
                        principalTable: "Team",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Clustereenheid",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    ClusterId = table.Column<Guid>(nullable: false),
                    EenheidId = table.Column<Guid>(nullable: false),
                    Begindatum = table.Column<DateOnly>(nullable: false),
                    Einddatum = table.Column<DateOnly>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Clustereenheid", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Clustereenheid_Cluster_ClusterId",
                        column: x => x.ClusterId,
                        principalSchema: "basisregistratie",
                        principalTable: "Cluster",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Clustereenheid_Eenheid_EenheidId",
                        column: x => x.EenheidId,
                        principalSchema: "basisregistratie",
                        principalTable: "Eenheid",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Eenheidobject",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    EenheidId = table.Column<Guid>(nullable: false),
                    CollectiefObjectId = table.Column<Guid>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Eenheidobject", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Eenheidobject_CollectiefObject_CollectiefObjectId",
                        column: x => x.CollectiefObjectId,
                        principalSchema: "basisregistratie",
                        principalTable: "CollectiefObject",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Eenheidobject_Eenheid_EenheidId",
                        column: x => x.EenheidId,
                        principalSchema: "basisregistratie",
                        principalTable: "Eenheid",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Relatierol",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    ContactId = table.Column<Guid>(nullable: false),
                    EenheidId = table.Column<Guid>(nullable: false),
                    Rol = table.Column<string>(maxLength: 40, nullable: false),
                    Begindatum = table.Column<DateOnly>(nullable: false),
                    Einddatum = table.Column<DateOnly>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Relatierol", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Relatierol_Contact_ContactId",
                        column: x => x.ContactId,
                        principalSchema: "basisregistratie",
                        principalTable: "Contact",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Relatierol_Eenheid_EenheidId",
                        column: x => x.EenheidId,
                        principalSchema: "basisregistratie",
                        principalTable: "Eenheid",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Signalering",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    ContactId = table.Column<Guid>(nullable: true),
                    EenheidId = table.Column<Guid>(nullable: true),
                    Soort = table.Column<string>(maxLength: 40, nullable: false),
                    Detailsoort = table.Column<string>(maxLength: 40, nullable: true),
                    Toelichting = table.Column<string>(maxLength: 500, nullable: true),
                    Begindatum = table.Column<DateOnly>(nullable: false),
                    Einddatum = table.Column<DateOnly>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Signalering", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Signalering_Contact_ContactId",
                        column: x => x.ContactId,
                        principalSchema: "basisregistratie",
                        principalTable: "Contact",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Signalering_Eenheid_EenheidId",
                        column: x => x.EenheidId,
                        principalSchema: "basisregistratie",
                        principalTable: "Eenheid",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Interactielogpost",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Volgnummer = table.Column<string>(maxLength: 20, nullable: false),
                    ContactId = table.Column<Guid>(nullable: false),
                    Tijdstip = table.Column<DateTime>(nullable: false),
                    Onderwerp = table.Column<string>(maxLength: 150, nullable: false),
                    Notitie = table.Column<string>(maxLength: 4000, nullable: true),
                    Richting = table.Column<string>(maxLength: 40, nullable: false),
                    Kanaal = table.Column<string>(maxLength: 40, nullable: false),
                    Initiator = table.Column<string>(maxLength: 40, nullable: false),
                    MedewerkerId = table.Column<Guid>(nullable: true),
                    TaakId = table.Column<Guid>(nullable: true),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: true),
                    ActieregelId = table.Column<Guid>(nullable: true),
                    Geannuleerd = table.Column<bool>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Interactielogpost", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Interactielogpost_Contact_ContactId",
                        column: x => x.ContactId,
                        principalSchema: "basisregistratie",
                        principalTable: "Contact",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Interactielogpost_Medewerker_MedewerkerId",
                        column: x => x.MedewerkerId,
                        principalSchema: "basisregistratie",
                        principalTable: "Medewerker",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Interactielogpost_Taak_TaakId",
                        column: x => x.TaakId,
                        principalSchema: "basisregistratie",
                        principalTable: "Taak",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Cluster_BovenliggendId",
                schema: "basisregistratie",
                table: "Cluster",
                column: "BovenliggendId");

            migrationBuilder.CreateIndex(
                name: "IX_Cluster_Code",
                schema: "basisregistratie",
                table: "Cluster",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Clustereenheid_ClusterId",
                schema: "basisregistratie",
                table: "Clustereenheid",
                column: "ClusterId");

            migrationBuilder.CreateIndex(
                name: "IX_Clustereenheid_EenheidId_ClusterId",
                schema: "basisregistratie",
                table: "Clustereenheid",
                columns: new[] { "EenheidId", "ClusterId" });

            migrationBuilder.CreateIndex(
                name: "IX_CollectiefObject_ClusterId",
                schema: "basisregistratie",
                table: "CollectiefObject",
                column: "ClusterId");

            migrationBuilder.CreateIndex(
                name: "IX_CollectiefObject_Nummer",
                schema: "basisregistratie",
                table: "CollectiefObject",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Contact_HuishoudenId",
                schema: "basisregistratie",
                table: "Contact",
                column: "HuishoudenId");

            migrationBuilder.CreateIndex(
                name: "IX_Contact_Naam",
                schema: "basisregistratie",
                table: "Contact",
                column: "Naam");

            migrationBuilder.CreateIndex(
                name: "IX_Contact_Nummer",
                schema: "basisregistratie",
                table: "Contact",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Eenheid_GebiedId",
                schema: "basisregistratie",
                table: "Eenheid",
                column: "GebiedId");

            migrationBuilder.CreateIndex(
                name: "IX_Eenheid_Nummer",
                schema: "basisregistratie",
                table: "Eenheid",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Eenheid_Postcode_Huisnummer",
                schema: "basisregistratie",
                table: "Eenheid",
                columns: new[] { "Postcode", "Huisnummer" });

            migrationBuilder.CreateIndex(
                name: "IX_Eenheidobject_CollectiefObjectId",
                schema: "basisregistratie",
                table: "Eenheidobject",
                column: "CollectiefObjectId");

            migrationBuilder.CreateIndex(
                name: "IX_Eenheidobject_EenheidId_CollectiefObjectId",
                schema: "basisregistratie",
                table: "Eenheidobject",
                columns: new[] { "EenheidId", "CollectiefObjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Gebied_BovenliggendId",
                schema: "basisregistratie",
                table: "Gebied",
                column: "BovenliggendId");

            migrationBuilder.CreateIndex(
                name: "IX_Gebied_Code",
                schema: "basisregistratie",
                table: "Gebied",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Interactielogpost_ActieregelId",
                schema: "basisregistratie",
                table: "Interactielogpost",
                column: "ActieregelId");

            migrationBuilder.CreateIndex(
                name: "IX_Interactielogpost_ContactId_Tijdstip",
                schema: "basisregistratie",
                table: "Interactielogpost",
                columns: new[] { "ContactId", "Tijdstip" });

            migrationBuilder.CreateIndex(
                name: "IX_Interactielogpost_LeefbaarheidsdossierId",
                schema: "basisregistratie",
                table: "Interactielogpost",
                column: "LeefbaarheidsdossierId");

            migrationBuilder.CreateIndex(
                name: "IX_Interactielogpost_MedewerkerId",
                schema: "basisregistratie",
                table: "Interactielogpost",
                column: "MedewerkerId");

            migrationBuilder.CreateIndex(
                name: "IX_Interactielogpost_TaakId",
                schema: "basisregistratie",
                table: "Interactielogpost",
                column: "TaakId");

            migrationBuilder.CreateIndex(
                name: "IX_Interactielogpost_Volgnummer",
                schema: "basisregistratie",
                table: "Interactielogpost",
                column: "Volgnummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Medewerker_Code",
                schema: "basisregistratie",
                table: "Medewerker",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Medewerker_LeidinggevendeId",
                schema: "basisregistratie",
                table: "Medewerker",
                column: "LeidinggevendeId");

            migrationBuilder.CreateIndex(
                name: "IX_Medewerker_PlaatsvervangerId",
                schema: "basisregistratie",
                table: "Medewerker",
                column: "PlaatsvervangerId");

            migrationBuilder.CreateIndex(
                name: "IX_Referentiewaarde_Sleutel",
                schema: "basisregistratie",
                table: "Referentiewaarde",
                column: "Sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Referentiewaarde_Soort_Code",
                schema: "basisregistratie",
                table: "Referentiewaarde",
                columns: new[] { "Soort", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_Relatierol_ContactId",
                schema: "basisregistratie",
                table: "Relatierol",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Relatierol_EenheidId_Rol",
                schema: "basisregistratie",
                table: "Relatierol",
                columns: new[] { "EenheidId", "Rol" });

            migrationBuilder.CreateIndex(
                name: "IX_Signalering_ContactId",
                schema: "basisregistratie",
                table: "Signalering",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Signalering_EenheidId",
                schema: "basisregistratie",
                table: "Signalering",
                column: "EenheidId");

            migrationBuilder.CreateIndex(
                name: "IX_Signalering_Einddatum",
                schema: "basisregistratie",
                table: "Signalering",
                column: "Einddatum");

            migrationBuilder.CreateIndex(
                name: "IX_Taak_ActieregelId",
                schema: "basisregistratie",
                table: "Taak",
                column: "ActieregelId");

            migrationBuilder.CreateIndex(
                name: "IX_Taak_ContactId",
                schema: "basisregistratie",
                table: "Taak",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Taak_LeefbaarheidsdossierId",
                schema: "basisregistratie",
                table: "Taak",
                column: "LeefbaarheidsdossierId");

            migrationBuilder.CreateIndex(
                name: "IX_Taak_MedewerkerId_Gesloten",
                schema: "basisregistratie",
                table: "Taak",
                columns: new[] { "MedewerkerId", "Gesloten" });

            migrationBuilder.CreateIndex(
                name: "IX_Taak_Nummer",
                schema: "basisregistratie",
                table: "Taak",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Taak_TeamId_Gesloten",
                schema: "basisregistratie",
                table: "Taak",
                columns: new[] { "TeamId", "Gesloten" });

            migrationBuilder.CreateIndex(
                name: "IX_Taak_VoltooidDoorId",
                schema: "basisregistratie",
                table: "Taak",
                column: "VoltooidDoorId");

            migrationBuilder.CreateIndex(
                name: "IX_Team_Code",
                schema: "basisregistratie",
                table: "Team",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Teamlid_MedewerkerId_TeamId",
                schema: "basisregistratie",
                table: "Teamlid",
                columns: new[] { "MedewerkerId", "TeamId" });

            migrationBuilder.CreateIndex(
                name: "IX_Teamlid_TeamId",
                schema: "basisregistratie",
                table: "Teamlid",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_Werkgebied_GebiedId",
                schema: "basisregistratie",
                table: "Werkgebied",
                column: "GebiedId");

            migrationBuilder.CreateIndex(
                name: "IX_Werkgebied_MedewerkerId_GebiedId",
                schema: "basisregistratie",
                table: "Werkgebied",
                columns: new[] { "MedewerkerId", "GebiedId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Clustereenheid",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Eenheidobject",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Interactielogpost",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Referentiewaarde",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Relatierol",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Signalering",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Teamlid",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Werkgebied",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "CollectiefObject",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Taak",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Eenheid",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Cluster",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Contact",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Medewerker",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Team",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Gebied",
                schema: "basisregistratie");
        }
    }
}
