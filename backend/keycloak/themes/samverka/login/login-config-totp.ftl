<#-- As the parent theme's page, with labels that belong to their fields and words for the picture. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "password-commons.ftl" as passwordCommons>
<#assign manual = (mode!"") == "manual">
<@layout.registrationLayout displayRequiredFields=false displayMessage=!messagesPerField.existsError("totp", "userLabel"); section>
  <#if section == "header">
    ${msg("loginTotpTitle")}
  <#elseif section == "form">
    <ol id="kc-totp-settings" class="pf-v5-c-list pf-v5-u-mb-md">
      <li>
        <p>${msg("loginTotpStep1")}</p>
        <ul>
          <#list totp.supportedApplications as app>
            <li>${msg(app)}</li>
          </#list>
        </ul>
      </li>
      <li>
        <#if manual>
          <p>${msg("loginTotpManualStep2")}</p>
          <p><strong id="kc-totp-secret-key" translate="no">${totp.totpSecretEncoded}</strong></p>
          <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p>
        <#else>
          <p>${msg("loginTotpStep2")}</p>
          <img id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("loginTotpPicture")}">
          <p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p>
        </#if>
      </li>
      <#if manual>
        <li>
          <p>${msg("loginTotpManualStep3")}</p>
          <ul>
            <li>${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}</li>
            <li>${msg("loginTotpAlgorithm")}: ${totp.policy.getAlgorithmKey()}</li>
            <li>${msg("loginTotpDigits")}: ${totp.policy.digits}</li>
            <li>${msg("loginTotpInterval")}: ${totp.policy.period}</li>
          </ul>
        </li>
      </#if>
      <li>
        <p>${msg("loginTotpStep3")}</p>
        <p>${msg("loginTotpStep3DeviceName")}</p>
      </li>
    </ol>
    <form action="${url.loginAction}" class="${properties.kcFormClass!}" id="kc-totp-settings-form" method="post" novalidate>
      <@field.input name="totp" label=msg("authenticatorCode") required=true autocomplete="one-time-code"/>
      <@field.input name="userLabel" label=msg("loginTotpDeviceName") required=(totp.otpCredentials?size gte 1)/>
      <input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}">
      <#if mode??><input type="hidden" id="mode" name="mode" value="${mode}"></#if>
      <div class="${properties.kcFormGroupClass!}">
        <@passwordCommons.logoutOtherSessions/>
      </div>
      <div class="pf-v5-c-form__group pf-m-action">
        <div class="pf-v5-c-form__actions">
          <input type="submit" id="saveTOTPBtn" value="${msg("doSubmit")}"
                 class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!} ${properties.kcButtonLargeClass!}">
          <#if isAppInitiatedAction??>
            <button type="submit" id="cancelTOTPBtn" name="cancel-aia" value="true"
                    class="${properties.kcButtonClass!} ${properties.kcButtonDefaultClass!} ${properties.kcButtonBlockClass!} ${properties.kcButtonLargeClass!}">${msg("doCancel")}</button>
          </#if>
        </div>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
