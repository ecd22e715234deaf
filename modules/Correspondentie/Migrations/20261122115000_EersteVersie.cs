using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Correspondentie.Migrations
{
    /// <inheritdoc />
    internal sealed partial class EersteVersie : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "correspondentie");

            migrationBuilder.CreateTable(
                name: "Briefsjabloon",
                schema: "correspondentie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Soort = table.Column<string>(maxLength: 40, nullable: false),
                    Taal = table.Column<string>(maxLength: 20, nullable: false),
                    VoorMelder = table.Column<bool>(nullable: false),
                    VoorVeroorzaker = table.Column<bool>(nullable: false),
                    VoorContact = table.Column<bool>(nullable: false),
                    Dossiertypen = table.Column<string>(maxLength: 200, nullable: true),
                    HuidigeVersie = table.Column<int>(nullable: false),
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
                    table.PrimaryKey("PK_Briefsjabloon", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Brief",
                schema: "correspondentie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Nummer = table.Column<string>(maxLength: 20, nullable: false),
                    SjabloonId = table.Column<Guid>(nullable: false),
                    Sjabloonversie = table.Column<int>(nullable: false),
                    Soort = table.Column<string>(maxLength: 40, nullable: false),
                    Onderwerp = table.Column<string>(maxLength: 100, nullable: false),
                    LeefbaarheidsdossierId = table.Column<Guid>(nullable: false),
                    ActieregelId = table.Column<Guid>(nullable: true),
                    OnderwerpSoort = table.Column<string>(maxLength: 60, nullable: true),
                    OnderwerpId = table.Column<Guid>(nullable: true),
                    ContactId = table.Column<Guid>(nullable: false),
                    Ontvanger = table.Column<string>(maxLength: 40, nullable: false),
                    Vertrouwelijkheid = table.Column<string>(maxLength: 40, nullable: false),
                    Status = table.Column<string>(maxLength: 40, nullable: false),
                    Versie = table.Column<int>(nullable: false),
                    VerzondenOp = table.Column<DateOnly>(nullable: true),
                    VerzondenDoor = table.Column<string>(maxLength: 100, nullable: true),
                    Kanaal = table.Column<string>(maxLength: 20, nullable: true),
                    InteractielogpostId = table.Column<Guid>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Brief", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Brief_Briefsjabloon_SjabloonId",
                        column: x => x.SjabloonId,
                        principalSchema: "correspondentie",
                        principalTable: "Briefsjabloon",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Briefsjabloonversie",
                schema: "correspondentie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    SjabloonId = table.Column<Guid>(nullable: false),
                    Nummer = table.Column<int>(nullable: false),
                    BestandId = table.Column<Guid>(nullable: false),
                    Bestandsnaam = table.Column<string>(maxLength: 200, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Briefsjabloonversie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Briefsjabloonversie_Briefsjabloon_SjabloonId",
                        column: x => x.SjabloonId,
                        principalSchema: "correspondentie",
                        principalTable: "Briefsjabloon",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Briefantwoord",
                schema: "correspondentie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    BriefId = table.Column<Guid>(nullable: false),
                    Volgorde = table.Column<int>(nullable: false),
                    Veld = table.Column<string>(maxLength: 40, nullable: false),
                    Vraag = table.Column<string>(maxLength: 200, nullable: false),
                    Antwoord = table.Column<string>(maxLength: 4000, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Briefantwoord", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Briefantwoord_Brief_BriefId",
                        column: x => x.BriefId,
                        principalSchema: "correspondentie",
                        principalTable: "Brief",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Briefdocument",
                schema: "correspondentie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    BriefId = table.Column<Guid>(nullable: false),
                    Versie = table.Column<int>(nullable: false),
                    BestandId = table.Column<Guid>(nullable: false),
                    Sjabloonversie = table.Column<int>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Briefdocument", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Briefdocument_Brief_BriefId",
                        column: x => x.BriefId,
                        principalSchema: "correspondentie",
                        principalTable: "Brief",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Briefvraag",
                schema: "correspondentie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    SjabloonversieId = table.Column<Guid>(nullable: false),
                    Volgorde = table.Column<int>(nullable: false),
                    Veld = table.Column<string>(maxLength: 40, nullable: false),
                    Vraag = table.Column<string>(maxLength: 200, nullable: false),
                    Soort = table.Column<string>(maxLength: 40, nullable: false),
                    Verplicht = table.Column<bool>(nullable: false),
                    Keuzetekst = table.Column<string>(maxLength: 1000, nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Briefvraag", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Briefvraag_Briefsjabloonversie_SjabloonversieId",
                        column: x => x.SjabloonversieId,
                        principalSchema: "correspondentie",
                        principalTable: "Briefsjabloonversie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Brief_ActieregelId",
                schema: "correspondentie",
                table: "Brief",
                column: "ActieregelId");

            migrationBuilder.CreateIndex(
                name: "IX_Brief_ContactId",
                schema: "correspondentie",
                table: "Brief",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Brief_LeefbaarheidsdossierId",
                schema: "correspondentie",
                table: "Brief",
                column: "LeefbaarheidsdossierId");

            migrationBuilder.CreateIndex(
                name: "IX_Brief_Nummer",
                schema: "correspondentie",
                table: "Brief",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Brief_OnderwerpId",
                schema: "correspondentie",
                table: "Brief",
                column: "OnderwerpId");

            migrationBuilder.CreateIndex(
                name: "IX_Brief_SjabloonId",
                schema: "correspondentie",
                table: "Brief",
                column: "SjabloonId");

            migrationBuilder.CreateIndex(
                name: "IX_Brief_Status_VerzondenOp",
                schema: "correspondentie",
                table: "Brief",
                columns: new[] { "Status", "VerzondenOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Briefantwoord_BriefId",
                schema: "correspondentie",
                table: "Briefantwoord",
                column: "BriefId");

            migrationBuilder.CreateIndex(
                name: "IX_Briefdocument_BestandId",
                schema: "correspondentie",
                table: "Briefdocument",
                column: "BestandId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Briefdocument_BriefId_Versie",
                schema: "correspondentie",
                table: "Briefdocument",
                columns: new[] { "BriefId", "Versie" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Briefsjabloon_Code",
                schema: "correspondentie",
                table: "Briefsjabloon",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Briefsjabloonversie_BestandId",
                schema: "correspondentie",
                table: "Briefsjabloonversie",
                column: "BestandId");

            migrationBuilder.CreateIndex(
                name: "IX_Briefsjabloonversie_SjabloonId_Nummer",
                schema: "correspondentie",
                table: "Briefsjabloonversie",
                columns: new[] { "SjabloonId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Briefvraag_SjabloonversieId",
                schema: "correspondentie",
                table: "Briefvraag",
                column: "SjabloonversieId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Briefantwoord",
                schema: "correspondentie");

            migrationBuilder.DropTable(
                name: "Briefdocument",
                schema: "correspondentie");

            migrationBuilder.DropTable(
                name: "Briefvraag",
                schema: "correspondentie");

            migrationBuilder.DropTable(
                name: "Brief",
                schema: "correspondentie");

            migrationBuilder.DropTable(
                name: "Briefsjabloonversie",
                schema: "correspondentie");

            migrationBuilder.DropTable(
                name: "Briefsjabloon",
                schema: "correspondentie");
        }
    }
}
