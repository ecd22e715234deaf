using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Leefbaarheidsdossiers.Migrations
{
    /// <inheritdoc />
    internal sealed partial class EersteVersie : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "leefbaarheidsdossier");

            migrationBuilder.CreateTable(
                name: "Actie",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    GerechtelijkeProcedure = table.Column<bool>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    Code = table.Column<string>(maxLength: 20, nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 100, nullable: false),
                    Geblokkeerd = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Actie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Actieregelafhandelingsreden",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    Code = table.Column<string>(maxLength: 20, nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 100, nullable: false),
                    Geblokkeerd = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Actieregelafhandelingsreden", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Agressiesoort",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    Code = table.Column<string>(maxLength: 20, nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 100, nullable: false),
                    Geblokkeerd = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agressiesoort", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Dossierafhandelingsreden",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    Code = table.Column<string>(maxLength: 20, nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 100, nullable: false),
                    Geblokkeerd = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dossierafhandelingsreden", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Dossiersoort",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Agressie = table.Column<bool>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    Code = table.Column<string>(maxLength: 20, nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 100, nullable: false),
                    Geblokkeerd = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dossiersoort", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Dossierstatus",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Soort = table.Column<string>(maxLength: 40, nullable: false),
                    Volgorde = table.Column<int>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    Code = table.Column<string>(maxLength: 20, nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 100, nullable: false),
                    Geblokkeerd = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dossierstatus", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Uitvoeringstermijn",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Formule = table.Column<string>(maxLength: 30, nullable: false),
                    Streefformule = table.Column<string>(maxLength: 30, nullable: true),
                    WaarschuwingWerkdagen = table.Column<int>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    Code = table.Column<string>(maxLength: 20, nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 100, nullable: false),
                    Geblokkeerd = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Uitvoeringstermijn", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Actieregel",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Regelnummer = table.Column<int>(nullable: false),
                    ActieId = table.Column<Guid>(nullable: true),
                    Omschrijving = table.Column<string>(maxLength: 250, nullable: false),
                    VoorgesteldeDatum = table.Column<DateOnly>(nullable: true),
                    Datum = table.Column<DateOnly>(nullable: true),
                    Betrokkenrol = table.Column<string>(maxLength: 40, nullable: true),
                    BetrokkeneId = table.Column<Guid>(nullable: true),
                    Status = table.Column<string>(maxLength: 40, nullable: false),
                    AfhandelingsredenId = table.Column<Guid>(nullable: true),
                    Urgentie = table.Column<string>(maxLength: 40, nullable: false),
                    HeeftOpmerkingen = table.Column<bool>(nullable: false),
                    AfgehandeldDoor = table.Column<string>(maxLength: 100, nullable: true),
                    AfgehandeldPer = table.Column<DateOnly>(nullable: true),
                    Doorbelasten = table.Column<bool>(nullable: false),
                    Doorbelastingspercentage = table.Column<decimal>(precision: 5, scale: 2, nullable: true),
                    GerechtelijkeProcedure = table.Column<bool>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Actieregel", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Actieregel_Actie_ActieId",
                        column: x => x.ActieId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Actie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Actieregel_Actieregelafhandelingsreden_AfhandelingsredenId",
                        column: x => x.AfhandelingsredenId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Actieregelafhandelingsreden",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DossierAgressiesoort",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    AgressiesoortId = table.Column<Guid>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Volgnummer = table.Column<int>(nullable: false),
                    TonenOpDossier = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DossierAgressiesoort", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DossierAgressiesoort_Agressiesoort_AgressiesoortId",
                        column: x => x.AgressiesoortId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Agressiesoort",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DossierCluster",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    ClusterId = table.Column<Guid>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Volgnummer = table.Column<int>(nullable: false),
                    TonenOpDossier = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DossierCluster", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DossierCollectiefObject",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    CollectiefObjectId = table.Column<Guid>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Volgnummer = table.Column<int>(nullable: false),
                    TonenOpDossier = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DossierCollectiefObject", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Dossiercontact",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Rol = table.Column<string>(maxLength: 100, nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Volgnummer = table.Column<int>(nullable: false),
                    TonenOpDossier = table.Column<bool>(nullable: false),
                    ContactId = table.Column<Guid>(nullable: false),
                    ContactpersoonId = table.Column<Guid>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dossiercontact", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DossierDossiersoort",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    DossiersoortId = table.Column<Guid>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Volgnummer = table.Column<int>(nullable: false),
                    TonenOpDossier = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DossierDossiersoort", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DossierDossiersoort_Dossiersoort_DossiersoortId",
                        column: x => x.DossiersoortId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Dossiersoort",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DossierEenheid",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    EenheidId = table.Column<Guid>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Volgnummer = table.Column<int>(nullable: false),
                    TonenOpDossier = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DossierEenheid", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DossierGebied",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    GebiedId = table.Column<Guid>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Volgnummer = table.Column<int>(nullable: false),
                    TonenOpDossier = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DossierGebied", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Dossiermelder",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Melddatum = table.Column<DateOnly>(nullable: false),
                    Prioriteit = table.Column<string>(maxLength: 40, nullable: false),
                    Communicatiewijze = table.Column<string>(maxLength: 20, nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Volgnummer = table.Column<int>(nullable: false),
                    TonenOpDossier = table.Column<bool>(nullable: false),
                    ContactId = table.Column<Guid>(nullable: false),
                    ContactpersoonId = table.Column<Guid>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dossiermelder", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DossierRelatie",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    GerelateerdDossierId = table.Column<Guid>(nullable: false),
                    Aard = table.Column<string>(maxLength: 40, nullable: false),
                    Plaats = table.Column<string>(maxLength: 40, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Volgnummer = table.Column<int>(nullable: false),
                    TonenOpDossier = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DossierRelatie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DossiertypeSoort",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    LeefbaarheidsdossiertypeId = table.Column<Guid>(nullable: false),
                    DossiersoortId = table.Column<Guid>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DossiertypeSoort", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DossiertypeSoort_Dossiersoort_DossiersoortId",
                        column: x => x.DossiersoortId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Dossiersoort",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Dossierveroorzaker",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    ActieregelAanmaken = table.Column<bool>(nullable: false),
                    EenheidClusterOvernemen = table.Column<bool>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Volgnummer = table.Column<int>(nullable: false),
                    TonenOpDossier = table.Column<bool>(nullable: false),
                    ContactId = table.Column<Guid>(nullable: false),
                    ContactpersoonId = table.Column<Guid>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dossierveroorzaker", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Leefbaarheidsdossier",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Nummer = table.Column<string>(maxLength: 20, nullable: false),
                    TypeId = table.Column<Guid>(nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 250, nullable: false),
                    Begindatum = table.Column<DateOnly>(nullable: false),
                    Urgentie = table.Column<string>(maxLength: 40, nullable: false),
                    UitvoeringstermijnId = table.Column<Guid>(nullable: true),
                    UitersteDatum = table.Column<DateOnly>(nullable: true),
                    Streefdatum = table.Column<DateOnly>(nullable: true),
                    Controledatum = table.Column<DateOnly>(nullable: true),
                    BehandelendMedewerkerId = table.Column<Guid>(nullable: true),
                    BehandelendTeamId = table.Column<Guid>(nullable: true),
                    Pijler = table.Column<string>(maxLength: 40, nullable: true),
                    Vertrouwelijkheid = table.Column<string>(maxLength: 40, nullable: false),
                    SamengevoegdInId = table.Column<Guid>(nullable: true),
                    StatusId = table.Column<Guid>(nullable: false),
                    Gesloten = table.Column<bool>(nullable: false),
                    AfhandelingsredenId = table.Column<Guid>(nullable: true),
                    Resultaattoelichting = table.Column<string>(maxLength: 2000, nullable: true),
                    AfgehandeldDoor = table.Column<string>(maxLength: 100, nullable: true),
                    AfgehandeldPer = table.Column<DateOnly>(nullable: true),
                    OpgeschortVan = table.Column<DateOnly>(nullable: true),
                    OpgeschortTot = table.Column<DateOnly>(nullable: true),
                    Opschortingsreden = table.Column<string>(maxLength: 250, nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leefbaarheidsdossier", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Leefbaarheidsdossier_Dossierafhandelingsreden_Afhandelingsr~",
                        column: x => x.AfhandelingsredenId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Dossierafhandelingsreden",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Leefbaarheidsdossier_Dossierstatus_StatusId",
                        column: x => x.StatusId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Dossierstatus",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Leefbaarheidsdossier_Leefbaarheidsdossier_SamengevoegdInId",
                        column: x => x.SamengevoegdInId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Leefbaarheidsdossier",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Leefbaarheidsdossier_Uitvoeringstermijn_UitvoeringstermijnId",
                        column: x => x.UitvoeringstermijnId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Uitvoeringstermijn",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Opmerkingsregel",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    ActieregelId = table.Column<Guid>(nullable: true),
                    Regelnummer = table.Column<int>(nullable: false),
                    Datum = table.Column<DateOnly>(nullable: false),
                    Auteur = table.Column<string>(maxLength: 100, nullable: false),
                    Tekst = table.Column<string>(maxLength: 80, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Opmerkingsregel", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Opmerkingsregel_Actieregel_ActieregelId",
                        column: x => x.ActieregelId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Actieregel",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Opmerkingsregel_Leefbaarheidsdossier_LeefbaarheidsdossierId",
                        column: x => x.LeefbaarheidsdossierId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Leefbaarheidsdossier",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Statusregel",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    Volgnummer = table.Column<int>(nullable: false),
                    StatusId = table.Column<Guid>(nullable: false),
                    Van = table.Column<DateTime>(nullable: false),
                    Tot = table.Column<DateTime>(nullable: true),
                    Door = table.Column<string>(maxLength: 100, nullable: false),
                    Toelichting = table.Column<string>(maxLength: 500, nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Statusregel", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Statusregel_Dossierstatus_StatusId",
                        column: x => x.StatusId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Dossierstatus",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Statusregel_Leefbaarheidsdossier_LeefbaarheidsdossierId",
                        column: x => x.LeefbaarheidsdossierId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Leefbaarheidsdossier",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Leefbaarheidsdossiertype",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Nummerreeks = table.Column<string>(maxLength: 20, nullable: false),
                    StandaardUitvoeringstermijnId = table.Column<Guid>(nullable: true),
                    AutomatischSjabloonId = table.Column<Guid>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    Code = table.Column<string>(maxLength: 20, nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 100, nullable: false),
                    Geblokkeerd = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leefbaarheidsdossiertype", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Leefbaarheidsdossiertype_Uitvoeringstermijn_StandaardUitvoe~",
                        column: x => x.StandaardUitvoeringstermijnId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Uitvoeringstermijn",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Processtappensjabloon",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    DossiertypeId = table.Column<Guid>(nullable: true),
                    Partijrol = table.Column<string>(maxLength: 40, nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false),
                    Code = table.Column<string>(maxLength: 20, nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 100, nullable: false),
                    Geblokkeerd = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Processtappensjabloon", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Processtappensjabloon_Leefbaarheidsdossiertype_DossiertypeId",
                        column: x => x.DossiertypeId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Leefbaarheidsdossiertype",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Processtap",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    ProcesstappensjabloonId = table.Column<Guid>(nullable: false),
                    Volgorde = table.Column<int>(nullable: false),
                    ActieId = table.Column<Guid>(nullable: true),
                    Omschrijving = table.Column<string>(maxLength: 250, nullable: false),
                    Datumformule = table.Column<string>(maxLength: 30, nullable: false),
                    MedewerkerId = table.Column<Guid>(nullable: true),
                    TeamId = table.Column<Guid>(nullable: true),
                    TaakDirectAanmaken = table.Column<bool>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Processtap", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Processtap_Actie_ActieId",
                        column: x => x.ActieId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Actie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Processtap_Processtappensjabloon_ProcesstappensjabloonId",
                        column: x => x.ProcesstappensjabloonId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Processtappensjabloon",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Actie_Code",
                schema: "leefbaarheidsdossier",
                table: "Actie",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Actieregel_ActieId",
                schema: "leefbaarheidsdossier",
                table: "Actieregel",
                column: "ActieId");

            migrationBuilder.CreateIndex(
                name: "IX_Actieregel_AfhandelingsredenId",
                schema: "leefbaarheidsdossier",
                table: "Actieregel",
                column: "AfhandelingsredenId");

            migrationBuilder.CreateIndex(
                name: "IX_Actieregel_BetrokkeneId",
                schema: "leefbaarheidsdossier",
                table: "Actieregel",
                column: "BetrokkeneId");

            migrationBuilder.CreateIndex(
                name: "IX_Actieregel_LeefbaarheidsdossierId_Regelnummer",
                schema: "leefbaarheidsdossier",
                table: "Actieregel",
                columns: new[] { "LeefbaarheidsdossierId", "Regelnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Actieregelafhandelingsreden_Code",
                schema: "leefbaarheidsdossier",
                table: "Actieregelafhandelingsreden",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Agressiesoort_Code",
                schema: "leefbaarheidsdossier",
                table: "Agressiesoort",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dossierafhandelingsreden_Code",
                schema: "leefbaarheidsdossier",
                table: "Dossierafhandelingsreden",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DossierAgressiesoort_AgressiesoortId",
                schema: "leefbaarheidsdossier",
                table: "DossierAgressiesoort",
                column: "AgressiesoortId");

            migrationBuilder.CreateIndex(
                name: "IX_DossierAgressiesoort_LeefbaarheidsdossierId_AgressiesoortId",
                schema: "leefbaarheidsdossier",
                table: "DossierAgressiesoort",
                columns: new[] { "LeefbaarheidsdossierId", "AgressiesoortId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DossierCluster_ClusterId",
                schema: "leefbaarheidsdossier",
                table: "DossierCluster",
                column: "ClusterId");

            migrationBuilder.CreateIndex(
                name: "IX_DossierCluster_LeefbaarheidsdossierId_ClusterId",
                schema: "leefbaarheidsdossier",
                table: "DossierCluster",
                columns: new[] { "LeefbaarheidsdossierId", "ClusterId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DossierCollectiefObject_CollectiefObjectId",
                schema: "leefbaarheidsdossier",
                table: "DossierCollectiefObject",
                column: "CollectiefObjectId");

            migrationBuilder.CreateIndex(
                name: "IX_DossierCollectiefObject_LeefbaarheidsdossierId_CollectiefOb~",
                schema: "leefbaarheidsdossier",
                table: "DossierCollectiefObject",
                columns: new[] { "LeefbaarheidsdossierId", "CollectiefObjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dossiercontact_ContactId",
                schema: "leefbaarheidsdossier",
                table: "Dossiercontact",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Dossiercontact_LeefbaarheidsdossierId_ContactId",
                schema: "leefbaarheidsdossier",
                table: "Dossiercontact",
                columns: new[] { "LeefbaarheidsdossierId", "ContactId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DossierDossiersoort_DossiersoortId",
                schema: "leefbaarheidsdossier",
                table: "DossierDossiersoort",
                column: "DossiersoortId");

            migrationBuilder.CreateIndex(
                name: "IX_DossierDossiersoort_LeefbaarheidsdossierId_DossiersoortId",
                schema: "leefbaarheidsdossier",
                table: "DossierDossiersoort",
                columns: new[] { "LeefbaarheidsdossierId", "DossiersoortId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DossierEenheid_EenheidId",
                schema: "leefbaarheidsdossier",
                table: "DossierEenheid",
                column: "EenheidId");

            migrationBuilder.CreateIndex(
                name: "IX_DossierEenheid_LeefbaarheidsdossierId_EenheidId",
                schema: "leefbaarheidsdossier",
                table: "DossierEenheid",
                columns: new[] { "LeefbaarheidsdossierId", "EenheidId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DossierGebied_GebiedId",
                schema: "leefbaarheidsdossier",
                table: "DossierGebied",
                column: "GebiedId");

            migrationBuilder.CreateIndex(
                name: "IX_DossierGebied_LeefbaarheidsdossierId_GebiedId",
                schema: "leefbaarheidsdossier",
                table: "DossierGebied",
                columns: new[] { "LeefbaarheidsdossierId", "GebiedId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dossiermelder_ContactId",
                schema: "leefbaarheidsdossier",
                table: "Dossiermelder",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Dossiermelder_LeefbaarheidsdossierId_ContactId",
                schema: "leefbaarheidsdossier",
                table: "Dossiermelder",
                columns: new[] { "LeefbaarheidsdossierId", "ContactId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DossierRelatie_GerelateerdDossierId",
                schema: "leefbaarheidsdossier",
                table: "DossierRelatie",
                column: "GerelateerdDossierId");

            migrationBuilder.CreateIndex(
                name: "IX_DossierRelatie_LeefbaarheidsdossierId_GerelateerdDossierId",
                schema: "leefbaarheidsdossier",
                table: "DossierRelatie",
                columns: new[] { "LeefbaarheidsdossierId", "GerelateerdDossierId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dossiersoort_Code",
                schema: "leefbaarheidsdossier",
                table: "Dossiersoort",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dossierstatus_Code",
                schema: "leefbaarheidsdossier",
                table: "Dossierstatus",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DossiertypeSoort_DossiersoortId",
                schema: "leefbaarheidsdossier",
                table: "DossiertypeSoort",
                column: "DossiersoortId");

            migrationBuilder.CreateIndex(
                name: "IX_DossiertypeSoort_LeefbaarheidsdossiertypeId_DossiersoortId",
                schema: "leefbaarheidsdossier",
                table: "DossiertypeSoort",
                columns: new[] { "LeefbaarheidsdossiertypeId", "DossiersoortId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dossierveroorzaker_ContactId",
                schema: "leefbaarheidsdossier",
                table: "Dossierveroorzaker",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Dossierveroorzaker_LeefbaarheidsdossierId_ContactId",
                schema: "leefbaarheidsdossier",
                table: "Dossierveroorzaker",
                columns: new[] { "LeefbaarheidsdossierId", "ContactId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Leefbaarheidsdossier_AfhandelingsredenId",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                column: "AfhandelingsredenId");

            migrationBuilder.CreateIndex(
                name: "IX_Leefbaarheidsdossier_Begindatum",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                column: "Begindatum");

            migrationBuilder.CreateIndex(
                name: "IX_Leefbaarheidsdossier_BehandelendMedewerkerId_Gesloten",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                columns: new[] { "BehandelendMedewerkerId", "Gesloten" });

            migrationBuilder.CreateIndex(
                name: "IX_Leefbaarheidsdossier_BehandelendTeamId_Gesloten",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                columns: new[] { "BehandelendTeamId", "Gesloten" });

            migrationBuilder.CreateIndex(
                name: "IX_Leefbaarheidsdossier_Nummer",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Leefbaarheidsdossier_SamengevoegdInId",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                column: "SamengevoegdInId");

            migrationBuilder.CreateIndex(
                name: "IX_Leefbaarheidsdossier_StatusId",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                column: "StatusId");

            migrationBuilder.CreateIndex(
                name: "IX_Leefbaarheidsdossier_TypeId",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                column: "TypeId");

            migrationBuilder.CreateIndex(
                name: "IX_Leefbaarheidsdossier_UitersteDatum",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                column: "UitersteDatum");

            migrationBuilder.CreateIndex(
                name: "IX_Leefbaarheidsdossier_UitvoeringstermijnId",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                column: "UitvoeringstermijnId");

            migrationBuilder.CreateIndex(
                name: "IX_Leefbaarheidsdossiertype_AutomatischSjabloonId",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossiertype",
                column: "AutomatischSjabloonId");

            migrationBuilder.CreateIndex(
                name: "IX_Leefbaarheidsdossiertype_Code",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossiertype",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Leefbaarheidsdossiertype_StandaardUitvoeringstermijnId",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossiertype",
                column: "StandaardUitvoeringstermijnId");

            migrationBuilder.CreateIndex(
                name: "IX_Opmerkingsregel_ActieregelId",
                schema: "leefbaarheidsdossier",
                table: "Opmerkingsregel",
                column: "ActieregelId");

            migrationBuilder.CreateIndex(
                name: "IX_Opmerkingsregel_LeefbaarheidsdossierId_ActieregelId_Regelnu~",
                schema: "leefbaarheidsdossier",
                table: "Opmerkingsregel",
                columns: new[] { "LeefbaarheidsdossierId", "ActieregelId", "Regelnummer" });

            migrationBuilder.CreateIndex(
                name: "IX_Processtap_ActieId",
                schema: "leefbaarheidsdossier",
                table: "Processtap",
                column: "ActieId");

            migrationBuilder.CreateIndex(
                name: "IX_Processtap_ProcesstappensjabloonId_Volgorde",
                schema: "leefbaarheidsdossier",
                table: "Processtap",
                columns: new[] { "ProcesstappensjabloonId", "Volgorde" });

            migrationBuilder.CreateIndex(
                name: "IX_Processtappensjabloon_Code",
                schema: "leefbaarheidsdossier",
                table: "Processtappensjabloon",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Processtappensjabloon_DossiertypeId",
                schema: "leefbaarheidsdossier",
                table: "Processtappensjabloon",
                column: "DossiertypeId");

            migrationBuilder.CreateIndex(
                name: "IX_Statusregel_LeefbaarheidsdossierId_Volgnummer",
                schema: "leefbaarheidsdossier",
                table: "Statusregel",
                columns: new[] { "LeefbaarheidsdossierId", "Volgnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Statusregel_StatusId",
                schema: "leefbaarheidsdossier",
                table: "Statusregel",
                column: "StatusId");

            migrationBuilder.CreateIndex(
                name: "IX_Uitvoeringstermijn_Code",
                schema: "leefbaarheidsdossier",
                table: "Uitvoeringstermijn",
                column: "Code",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Actieregel_Leefbaarheidsdossier_LeefbaarheidsdossierId",
                schema: "leefbaarheidsdossier",
                table: "Actieregel",
                column: "LeefbaarheidsdossierId",
                principalSchema: "leefbaarheidsdossier",
                principalTable: "Leefbaarheidsdossier",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_DossierAgressiesoort_Leefbaarheidsdossier_Leefbaarheidsdoss~",
                schema: "leefbaarheidsdossier",
                table: "DossierAgressiesoort",
                column: "LeefbaarheidsdossierId",
                principalSchema: "leefbaarheidsdossier",
                principalTable: "Leefbaarheidsdossier",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_DossierCluster_Leefbaarheidsdossier_LeefbaarheidsdossierId",
                schema: "leefbaarheidsdossier",
                table: "DossierCluster",
                column: "LeefbaarheidsdossierId",
                principalSchema: "leefbaarheidsdossier",
                principalTable: "Leefbaarheidsdossier",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_DossierCollectiefObject_Leefbaarheidsdossier_Leefbaarheidsd~",
                schema: "leefbaarheidsdossier",
                table: "DossierCollectiefObject",
                column: "LeefbaarheidsdossierId",
                principalSchema: "leefbaarheidsdossier",
                principalTable: "Leefbaarheidsdossier",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_Dossiercontact_Leefbaarheidsdossier_LeefbaarheidsdossierId",
                schema: "leefbaarheidsdossier",
                table: "Dossiercontact",
                column: "LeefbaarheidsdossierId",
                principalSchema: "leefbaarheidsdossier",
                principalTable: "Leefbaarheidsdossier",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_DossierDossiersoort_Leefbaarheidsdossier_Leefbaarheidsdossi~",
                schema: "leefbaarheidsdossier",
                table: "DossierDossiersoort",
                column: "LeefbaarheidsdossierId",
                principalSchema: "leefbaarheidsdossier",
                principalTable: "Leefbaarheidsdossier",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_DossierEenheid_Leefbaarheidsdossier_LeefbaarheidsdossierId",
                schema: "leefbaarheidsdossier",
                table: "DossierEenheid",
                column: "LeefbaarheidsdossierId",
                principalSchema: "leefbaarheidsdossier",
                principalTable: "Leefbaarheidsdossier",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_DossierGebied_Leefbaarheidsdossier_LeefbaarheidsdossierId",
                schema: "leefbaarheidsdossier",
                table: "DossierGebied",
                column: "LeefbaarheidsdossierId",
                principalSchema: "leefbaarheidsdossier",
                principalTable: "Leefbaarheidsdossier",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_Dossiermelder_Leefbaarheidsdossier_LeefbaarheidsdossierId",
                schema: "leefbaarheidsdossier",
                table: "Dossiermelder",
                column: "LeefbaarheidsdossierId",
                principalSchema: "leefbaarheidsdossier",
                principalTable: "Leefbaarheidsdossier",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_DossierRelatie_Leefbaarheidsdossier_GerelateerdDossierId",
                schema: "leefbaarheidsdossier",
                table: "DossierRelatie",
                column: "GerelateerdDossierId",
                principalSchema: "leefbaarheidsdossier",
                principalTable: "Leefbaarheidsdossier",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_DossierRelatie_Leefbaarheidsdossier_LeefbaarheidsdossierId",
                schema: "leefbaarheidsdossier",
                table: "DossierRelatie",
                column: "LeefbaarheidsdossierId",
                principalSchema: "leefbaarheidsdossier",
                principalTable: "Leefbaarheidsdossier",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_DossiertypeSoort_Leefbaarheidsdossiertype_Leefbaarheidsdoss~",
                schema: "leefbaarheidsdossier",
                table: "DossiertypeSoort",
                column: "LeefbaarheidsdossiertypeId",
                principalSchema: "leefbaarheidsdossier",
                principalTable: "Leefbaarheidsdossiertype",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_Dossierveroorzaker_Leefbaarheidsdossier_Leefbaarheidsdossie~",
                schema: "leefbaarheidsdossier",
                table: "Dossierveroorzaker",
                column: "LeefbaarheidsdossierId",
                principalSchema: "leefbaarheidsdossier",
                principalTable: "Leefbaarheidsdossier",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_Leefbaarheidsdossier_Leefbaarheidsdossiertype_TypeId",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                column: "TypeId",
                principalSchema: "leefbaarheidsdossier",
                principalTable: "Leefbaarheidsdossiertype",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Leefbaarheidsdossiertype_Processtappensjabloon_AutomatischS~",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossiertype",
                column: "AutomatischSjabloonId",
                principalSchema: "leefbaarheidsdossier",
                principalTable: "Processtappensjabloon",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Processtappensjabloon_Leefbaarheidsdossiertype_DossiertypeId",
                schema: "leefbaarheidsdossier",
                table: "Processtappensjabloon");

            migrationBuilder.DropTable(
                name: "DossierAgressiesoort",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "DossierCluster",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "DossierCollectiefObject",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "Dossiercontact",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "DossierDossiersoort",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "DossierEenheid",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "DossierGebied",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "Dossiermelder",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "DossierRelatie",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "DossiertypeSoort",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "Dossierveroorzaker",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "Opmerkingsregel",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "Processtap",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "Statusregel",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "Agressiesoort",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "Dossiersoort",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "Actieregel",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "Actie",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "Actieregelafhandelingsreden",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "Leefbaarheidsdossier",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "Dossierafhandelingsreden",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "Dossierstatus",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "Leefbaarheidsdossiertype",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "Processtappensjabloon",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropTable(
                name: "Uitvoeringstermijn",
                schema: "leefbaarheidsdossier");
        }
    }
}
