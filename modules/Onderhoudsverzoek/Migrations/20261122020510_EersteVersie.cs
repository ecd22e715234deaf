using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Onderhoudsverzoeken.Migrations
{
    /// <inheritdoc />
    internal sealed partial class EersteVersie : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "onderhoudsverzoek");

            migrationBuilder.CreateTable(
                name: "Onderhoudsverzoek",
                schema: "onderhoudsverzoek",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Nummer = table.Column<string>(maxLength: 20, nullable: false),
                    Onderhoudsoort = table.Column<string>(maxLength: 10, nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 250, nullable: false),
                    Toelichting = table.Column<string>(maxLength: 4000, nullable: true),
                    Status = table.Column<string>(maxLength: 40, nullable: false),
                    Melddatum = table.Column<DateOnly>(nullable: false),
                    EenheidId = table.Column<Guid>(nullable: true),
                    ClusterId = table.Column<Guid>(nullable: true),
                    CollectiefObjectId = table.Column<Guid>(nullable: true),
                    MelderId = table.Column<Guid>(nullable: true),
                    AlternatiefContactgegeven = table.Column<string>(maxLength: 250, nullable: true),
                    Communicatiekanaal = table.Column<string>(maxLength: 10, nullable: true),
                    Ruimtecode = table.Column<string>(maxLength: 20, nullable: true),
                    UitvoeringDoor = table.Column<string>(maxLength: 100, nullable: true),
                    Bekwaamheid = table.Column<string>(maxLength: 10, nullable: true),
                    Leveranciersnummer = table.Column<string>(maxLength: 20, nullable: true),
                    HuurderAkkoordMetKosten = table.Column<bool>(nullable: true),
                    ActieregelId = table.Column<Guid>(nullable: true),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: true),
                    Annuleringsreden = table.Column<string>(maxLength: 250, nullable: true),
                    AfgehandeldDoor = table.Column<string>(maxLength: 100, nullable: true),
                    AfgehandeldPer = table.Column<DateOnly>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Onderhoudsverzoek", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Vraagboomknoop",
                schema: "onderhoudsverzoek",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Code = table.Column<string>(maxLength: 40, nullable: false),
                    Naam = table.Column<string>(maxLength: 100, nullable: false),
                    Niveau = table.Column<string>(maxLength: 40, nullable: false),
                    BovenliggendId = table.Column<Guid>(nullable: true),
                    Defectlocatie = table.Column<string>(maxLength: 10, nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vraagboomknoop", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Vraagboomknoop_Vraagboomknoop_BovenliggendId",
                        column: x => x.BovenliggendId,
                        principalSchema: "onderhoudsverzoek",
                        principalTable: "Vraagboomknoop",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GerelateerdVerzoek",
                schema: "onderhoudsverzoek",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    OnderhoudsverzoekId = table.Column<Guid>(nullable: false),
                    VerzoekId = table.Column<Guid>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GerelateerdVerzoek", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GerelateerdVerzoek_Onderhoudsverzoek_OnderhoudsverzoekId",
                        column: x => x.OnderhoudsverzoekId,
                        principalSchema: "onderhoudsverzoek",
                        principalTable: "Onderhoudsverzoek",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_GerelateerdVerzoek_Onderhoudsverzoek_VerzoekId",
                        column: x => x.VerzoekId,
                        principalSchema: "onderhoudsverzoek",
                        principalTable: "Onderhoudsverzoek",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Verrekening",
                schema: "onderhoudsverzoek",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    OnderhoudsverzoekId = table.Column<Guid>(nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 250, nullable: false),
                    Bedrag = table.Column<decimal>(precision: 18, scale: 2, nullable: false),
                    ContactId = table.Column<Guid>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Verrekening", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Verrekening_Onderhoudsverzoek_OnderhoudsverzoekId",
                        column: x => x.OnderhoudsverzoekId,
                        principalSchema: "onderhoudsverzoek",
                        principalTable: "Onderhoudsverzoek",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "VoorkeurAfspraak",
                schema: "onderhoudsverzoek",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    OnderhoudsverzoekId = table.Column<Guid>(nullable: false),
                    Datum = table.Column<DateOnly>(nullable: false),
                    Dagdeel = table.Column<string>(maxLength: 40, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VoorkeurAfspraak", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VoorkeurAfspraak_Onderhoudsverzoek_OnderhoudsverzoekId",
                        column: x => x.OnderhoudsverzoekId,
                        principalSchema: "onderhoudsverzoek",
                        principalTable: "Onderhoudsverzoek",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Defect",
                schema: "onderhoudsverzoek",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    OnderhoudsverzoekId = table.Column<Guid>(nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 250, nullable: false),
                    Locatie = table.Column<string>(maxLength: 10, nullable: true),
                    Oorzaak = table.Column<string>(maxLength: 10, nullable: true),
                    AangetroffenOorzaak = table.Column<string>(maxLength: 10, nullable: true),
                    VraagboomknoopId = table.Column<Guid>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Defect", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Defect_Onderhoudsverzoek_OnderhoudsverzoekId",
                        column: x => x.OnderhoudsverzoekId,
                        principalSchema: "onderhoudsverzoek",
                        principalTable: "Onderhoudsverzoek",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Defect_Vraagboomknoop_VraagboomknoopId",
                        column: x => x.VraagboomknoopId,
                        principalSchema: "onderhoudsverzoek",
                        principalTable: "Vraagboomknoop",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Defect_OnderhoudsverzoekId",
                schema: "onderhoudsverzoek",
                table: "Defect",
                column: "OnderhoudsverzoekId");

            migrationBuilder.CreateIndex(
                name: "IX_Defect_VraagboomknoopId",
                schema: "onderhoudsverzoek",
                table: "Defect",
                column: "VraagboomknoopId");

            migrationBuilder.CreateIndex(
                name: "IX_GerelateerdVerzoek_OnderhoudsverzoekId_VerzoekId",
                schema: "onderhoudsverzoek",
                table: "GerelateerdVerzoek",
                columns: new[] { "OnderhoudsverzoekId", "VerzoekId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GerelateerdVerzoek_VerzoekId",
                schema: "onderhoudsverzoek",
                table: "GerelateerdVerzoek",
                column: "VerzoekId");

            migrationBuilder.CreateIndex(
                name: "IX_Onderhoudsverzoek_ActieregelId",
                schema: "onderhoudsverzoek",
                table: "Onderhoudsverzoek",
                column: "ActieregelId");

            migrationBuilder.CreateIndex(
                name: "IX_Onderhoudsverzoek_EenheidId",
                schema: "onderhoudsverzoek",
                table: "Onderhoudsverzoek",
                column: "EenheidId");

            migrationBuilder.CreateIndex(
                name: "IX_Onderhoudsverzoek_LeefbaarheidsdossierId",
                schema: "onderhoudsverzoek",
                table: "Onderhoudsverzoek",
                column: "LeefbaarheidsdossierId");

            migrationBuilder.CreateIndex(
                name: "IX_Onderhoudsverzoek_Nummer",
                schema: "onderhoudsverzoek",
                table: "Onderhoudsverzoek",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Onderhoudsverzoek_Status_Melddatum",
                schema: "onderhoudsverzoek",
                table: "Onderhoudsverzoek",
                columns: new[] { "Status", "Melddatum" });

            migrationBuilder.CreateIndex(
                name: "IX_Verrekening_OnderhoudsverzoekId",
                schema: "onderhoudsverzoek",
                table: "Verrekening",
                column: "OnderhoudsverzoekId");

            migrationBuilder.CreateIndex(
                name: "IX_VoorkeurAfspraak_OnderhoudsverzoekId_Datum_Dagdeel",
                schema: "onderhoudsverzoek",
                table: "VoorkeurAfspraak",
                columns: new[] { "OnderhoudsverzoekId", "Datum", "Dagdeel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Vraagboomknoop_BovenliggendId",
                schema: "onderhoudsverzoek",
                table: "Vraagboomknoop",
                column: "BovenliggendId");

            migrationBuilder.CreateIndex(
                name: "IX_Vraagboomknoop_Code",
                schema: "onderhoudsverzoek",
                table: "Vraagboomknoop",
                column: "Code",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Defect",
                schema: "onderhoudsverzoek");

            migrationBuilder.DropTable(
                name: "GerelateerdVerzoek",
                schema: "onderhoudsverzoek");

            migrationBuilder.DropTable(
                name: "Verrekening",
                schema: "onderhoudsverzoek");

            migrationBuilder.DropTable(
                name: "VoorkeurAfspraak",
                schema: "onderhoudsverzoek");

            migrationBuilder.DropTable(
                name: "Vraagboomknoop",
                schema: "onderhoudsverzoek");

            migrationBuilder.DropTable(
                name: "Onderhoudsverzoek",
                schema: "onderhoudsverzoek");
        }
    }
}
